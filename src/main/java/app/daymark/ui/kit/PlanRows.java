package app.daymark.ui.kit;

import app.daymark.journal.TaskStatus;
import app.daymark.plan.FocusArea;
import app.daymark.plan.Plan;
import app.daymark.plan.Task;
import app.daymark.ui.kit.ListRow.Heading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rows of a plan, by focus area. Pure. */
public final class PlanRows {

  private final LocalDate studyDate;
  private final Texts texts;
  private final TaskLines lines;

  private PlanRows(LocalDate studyDate, Texts texts) {
    this.studyDate = studyDate;
    this.texts = texts;
    this.lines = new TaskLines(studyDate, texts);
  }

  /**
   * All of them.
   *
   * @param studyDate tells what is late
   */
  public static List<ListRow> of(Plan plan, LocalDate studyDate, Texts texts) {
    PlanRows rows = new PlanRows(studyDate, texts);
    List<ListRow> all = new ArrayList<>();
    for (FocusArea area : plan.areas()) {
      all.add(rows.heading(area));
      area.tasks().forEach(task -> all.add(rows.lines.line(task, "", "", rows.when(task))));
    }
    return all;
  }

  private Heading heading(FocusArea area) {
    String detail =
        area.startsOn()
            .flatMap(from ->
                area.endsOn()
                    .map(to ->
                        texts.get(
                            "plan.area",
                            texts.dates(from, to),
                            area.doneCount(),
                            area.tasks().size())))
            .orElse(texts.get("plan.area.empty"));
    return new Heading(area.id(), area.title(), detail);
  }

  private String when(Task task) {
    LocalDate doneOn = task.doneOn();
    if (doneOn != null) {
      return texts.get("plan.doneOn", texts.date(doneOn));
    }
    if (task.status() == TaskStatus.SKIPPED) {
      return texts.get("plan.skipped");
    }
    return task.isOverdue(studyDate)
        ? texts.get("task.was", texts.date(task.dueOn()))
        : texts.dates(task.plannedOn(), task.dueOn());
  }
}
