package app.daymark.ui.shell;

import app.daymark.plan.PlanService;
import app.daymark.plan.Today;
import app.daymark.settings.Reminder;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import java.time.LocalDateTime;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Looks whether it is time to remind the learner, and whether there is anything to remind of. */
public final class ReminderWatch {

  private final Reminder reminder;
  private final Supplier<LocalDateTime> now;
  private final PlanService plans;
  private final TaskRunner runner;
  private final Texts texts;
  private final BiConsumer<String, String> remind;
  private final ErrorReporter errors;
  private LocalDateTime last;

  /**
   * Has not looked yet.
   *
   * @param now by the clock of the device
   * @param remind tells the title and the text of what is open, on the thread that draws
   */
  public ReminderWatch(
      Reminder reminder,
      Supplier<LocalDateTime> now,
      PlanService plans,
      TaskRunner runner,
      Texts texts,
      BiConsumer<String, String> remind,
      ErrorReporter errors) {
    this.reminder = reminder;
    this.now = now;
    this.plans = plans;
    this.runner = runner;
    this.texts = texts;
    this.remind = remind;
    this.errors = errors;
    this.last = now.get();
  }

  /** Looks now. Called on the thread that draws. */
  public void look() {
    LocalDateTime time = now.get();
    if (reminder.hasComeUp(last, time)) {
      runner.run(() -> plans.today(plans.studyDate()), this::remindOf, errors::report);
    }
    last = time;
  }

  private void remindOf(Today today) {
    int open = today.catchUpCount() + today.due().size();
    if (open > 0) {
      remind.accept(texts.get("remind.title", open), today.open().getFirst().task().title());
    }
  }
}
