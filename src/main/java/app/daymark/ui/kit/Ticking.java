package app.daymark.ui.kit;

import app.daymark.plan.PlanService;
import app.daymark.ui.kit.ListRow.TaskLine;
import java.time.LocalDate;

/** Ticks tasks from any list, with an Undo at hand. */
public final class Ticking {

  private final PlanService plans;
  private final TaskRunner runner;
  private final Texts texts;
  private final Notice.Board notices;
  private final ErrorReporter errors;

  public Ticking(
      PlanService plans,
      TaskRunner runner,
      Texts texts,
      Notice.Board notices,
      ErrorReporter errors) {
    this.plans = plans;
    this.runner = runner;
    this.texts = texts;
    this.notices = notices;
    this.errors = errors;
  }

  /** Ticks an open task for the present study date, or opens a done one again. */
  public void toggle(TaskLine line) {
    LocalDate studyDate = plans.studyDate();
    runner.run(
        () -> {
          if (line.done()) {
            plans.reopen(line.id());
          } else {
            plans.tick(line.id(), studyDate);
          }
          return texts.get(line.done() ? "task.reopened" : "task.done", line.title());
        },
        text -> notices.show(new Notice(text, Notice.Kind.UNDOABLE)),
        errors::report);
  }
}
