package app.daymark.ui.kit;

import app.daymark.plan.PlanEditing;
import app.daymark.plan.PlanService;
import app.daymark.ui.kit.ListRow.TaskLine;
import java.time.LocalDate;

/** What can be done with a task from any list. */
public final class TaskCommands {

  private final PlanService plans;
  private final PlanEditing editing;
  private final Changes changes;
  private final Texts texts;

  public TaskCommands(PlanService plans, PlanEditing editing, Changes changes, Texts texts) {
    this.plans = plans;
    this.editing = editing;
    this.changes = changes;
    this.texts = texts;
  }

  /**
   * Ticks an open task for the present study date, or opens another one again.
   *
   * @param drawTruth called, on the thread that draws, when nothing was recorded: the tick that is
   *     drawn already may not be true
   */
  public void toggle(TaskLine line, Runnable drawTruth) {
    LocalDate today = plans.studyDate();
    if (line.open()) {
      String told = texts.get("task.done", line.title());
      changes.makeDrawn(() -> plans.tick(line.id(), today), told, drawTruth);
    } else {
      String told = texts.get("task.reopened", line.title());
      changes.makeDrawn(() -> plans.reopen(line.id()), told, drawTruth);
    }
  }

  /** Ticks an open task for the day before. */
  public void doneYesterday(TaskLine line) {
    LocalDate yesterday = plans.studyDate().minusDays(1);
    changes.make(
        () -> plans.tick(line.id(), yesterday), texts.get("task.doneYesterday", line.title()));
  }

  public void skip(TaskLine line) {
    changes.make(() -> editing.skip(line.id()), texts.get("task.skipped", line.title()));
  }

  /** Makes an open task one of today's. */
  public void pullForward(TaskLine line) {
    changes.make(() -> editing.pullForward(line.id()), texts.get("task.pulled", line.title()));
  }

  public void split(TaskLine line) {
    changes.make(
        () ->
            editing.split(
                line.id(),
                texts.get("task.part", line.title(), 1),
                texts.get("task.part", line.title(), 2)),
        texts.get("task.splitDone", line.title()));
  }

  public void remove(TaskLine line) {
    changes.make(() -> editing.remove(line.id()), texts.get("task.removed", line.title()));
  }
}
