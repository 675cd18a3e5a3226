package app.daymark.ui.kit;

import app.daymark.plan.PlanService;
import java.util.concurrent.atomic.AtomicLong;

/** Makes changes away from the thread that draws, and tells of them with an Undo at hand. */
public final class Changes {

  private final TaskRunner runner;
  private final Notice.Board notices;
  private final ErrorReporter errors;
  private final AtomicLong recorded = new AtomicLong();
  private final Runnable deafness;

  /**
   * Makes changes and tells of them.
   *
   * @param plans tells when something was recorded
   */
  public Changes(PlanService plans, TaskRunner runner, Notice.Board notices, ErrorReporter errors) {
    deafness = plans.onChange(recorded::incrementAndGet);
    this.runner = runner;
    this.notices = notices;
    this.errors = errors;
  }

  /** Hears no more of what is recorded; nothing is made after it. */
  public void end() {
    deafness.run();
  }

  /**
   * Makes a change, and says what was done once it is on disk. What was so already is told without
   * an Undo: that would take back what was done before.
   */
  public void make(Runnable change, String told) {
    make(change, told, () -> {});
  }

  /**
   * The same.
   *
   * @param then called after it is on disk, on the thread that draws
   */
  public void make(Runnable change, String told, Runnable then) {
    make(change, told, then, () -> {});
  }

  /** Makes a change that is drawn already, and draws what is true where nothing was recorded. */
  void makeDrawn(Runnable change, String told, Runnable drawTruth) {
    make(change, told, () -> {}, drawTruth);
  }

  private void make(Runnable change, String told, Runnable then, Runnable onNothing) {
    runner.run(
        () -> {
          long before = recorded.get();
          change.run();
          return recorded.get() == before ? Notice.Kind.PLAIN : Notice.Kind.UNDOABLE;
        },
        kind -> {
          notices.show(new Notice(told, kind));
          then.run();
          if (kind == Notice.Kind.PLAIN) {
            onNothing.run();
          }
        },
        error -> {
          onNothing.run();
          errors.report(error);
        });
  }

  /** Makes a change that can be seen where it was made. */
  public void makeSilently(Runnable change) {
    makeSilently(change, () -> {});
  }

  /**
   * The same.
   *
   * @param onRefused called when nothing was changed, on the thread that draws
   */
  public void makeSilently(Runnable change, Runnable onRefused) {
    runner.run(
        () -> {
          change.run();
          return change;
        },
        _ -> {},
        error -> {
          onRefused.run();
          errors.report(error);
        });
  }
}
