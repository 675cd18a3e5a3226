package app.daymark.ui.kit;

/**
 * The two lanes the window's work goes in.
 *
 * @param main what changes something, and short questions: one after the other, so that what is
 *     drawn is never older than the last change
 * @param beside what takes long and changes nothing of the learner's: the other lane goes on
 */
public record Lanes(TaskRunner main, TaskRunner beside) {

  /** Runs everything on the thread that draws, at once for who asks there: for pictures. */
  public static Lanes drawing() {
    return new Lanes(TaskRunner.drawing(), TaskRunner.drawing());
  }

  /** Runs everything at once on the calling thread: for tests. */
  public static Lanes direct() {
    return new Lanes(TaskRunner.direct(), TaskRunner.direct());
  }
}
