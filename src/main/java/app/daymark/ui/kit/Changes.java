package app.daymark.ui.kit;

/** Makes changes away from the thread that draws, and tells of them with an Undo at hand. */
public final class Changes {

  private final TaskRunner runner;
  private final Notice.Board notices;
  private final ErrorReporter errors;

  public Changes(TaskRunner runner, Notice.Board notices, ErrorReporter errors) {
    this.runner = runner;
    this.notices = notices;
    this.errors = errors;
  }

  /** Makes a change, and says what was done once it is on disk. */
  public void make(Runnable change, String told) {
    make(change, told, () -> {});
  }

  /**
   * The same.
   *
   * @param then called after it is on disk, on the thread that draws
   */
  public void make(Runnable change, String told, Runnable then) {
    runner.run(
        () -> {
          change.run();
          return told;
        },
        text -> {
          notices.show(new Notice(text, Notice.Kind.UNDOABLE));
          then.run();
        },
        errors::report);
  }

  /** Makes a change that can be seen where it was made. */
  public void makeSilently(Runnable change) {
    runner.run(
        () -> {
          change.run();
          return change;
        },
        _ -> {},
        errors::report);
  }
}
