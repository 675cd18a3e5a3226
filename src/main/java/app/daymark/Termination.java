package app.daymark;

/** The process is asked to end, as by SIGTERM or when the learner logs out. */
final class Termination {

  private final Runnable last;
  private final Thread thread = new Thread(this::run, "daymark-termination");
  private volatile Runnable first = () -> {};

  /**
   * Waits for nothing yet.
   *
   * @param last what is done then, on a thread of its own
   */
  Termination(Runnable last) {
    this.last = last;
  }

  /** From now on it is heard. */
  void await() {
    Runtime.getRuntime().addShutdownHook(thread);
  }

  /** What is to be done before the last. */
  void first(Runnable action) {
    first = action;
  }

  /** Whether the calling thread does what is done then. */
  boolean isNow() {
    return Thread.currentThread() == thread;
  }

  /** It need not be heard any more. */
  void forget() {
    if (isNow()) {
      return;
    }
    try {
      Runtime.getRuntime().removeShutdownHook(thread);
    } catch (IllegalStateException e) {
      // The process is ending: the other thread finds everything done.
    }
  }

  private void run() {
    first.run();
    last.run();
  }
}
