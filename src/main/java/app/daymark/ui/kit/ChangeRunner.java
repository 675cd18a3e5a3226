package app.daymark.ui.kit;

/** Makes changes away from the thread that draws, and tells each with an Undo at hand. */
public final class ChangeRunner {

  private final TaskRunner runner;
  private final Notice.Board notices;
  private final ErrorReporter errors;

  public ChangeRunner(TaskRunner runner, Notice.Board notices, ErrorReporter errors) {
    this.runner = runner;
    this.notices = notices;
    this.errors = errors;
  }

  /**
   * Makes a change.
   *
   * @param told what to say once it is made
   */
  public void run(Runnable change, String told) {
    run(change, told, () -> {});
  }

  /**
   * Makes a change.
   *
   * @param told what to say once it is made
   * @param before called on the thread that draws, before it is said
   */
  public void run(Runnable change, String told, Runnable before) {
    runner.run(
        () -> {
          change.run();
          return told;
        },
        text -> {
          before.run();
          notices.show(new Notice(text, Notice.Kind.UNDOABLE));
        },
        errors::report);
  }
}
