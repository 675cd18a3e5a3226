package app.daymark.ui.kit;

import app.daymark.plan.Task;
import app.daymark.ui.kit.ListRow.TaskLine;
import app.daymark.ui.kit.ListRow.Time;
import java.time.LocalDate;

/** Makes the lines that tasks are in lists, as of a study date. Pure. */
public record TaskLines(LocalDate studyDate, Texts texts) {

  /**
   * A task's line.
   *
   * @param area the focus area it belongs to; may be empty
   * @param plan the plan it belongs to; empty where that is plain
   * @param when its dates as far as they matter in the list; may be empty
   */
  public TaskLine line(Task task, String area, String plan, String when) {
    return new TaskLine(
        task.id(),
        task.title(),
        area,
        plan,
        when,
        texts.estimate(task.minutes(), task.optional()),
        task.status(),
        time(task),
        !task.note().isEmpty());
  }

  /** Where its dates lie; what is not open any more is of now. */
  public Time time(Task task) {
    if (task.isOverdue(studyDate)) {
      return Time.PAST;
    }
    return task.isOpen() && task.plannedOn().isAfter(studyDate) ? Time.AHEAD : Time.NOW;
  }
}
