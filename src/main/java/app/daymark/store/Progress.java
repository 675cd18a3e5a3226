package app.daymark.store;

/** Is told how far something has come that may take seconds. Called on the thread that does it. */
@FunctionalInterface
public interface Progress {

  /** Nobody wants to know. */
  Progress NONE = (_, _) -> {};

  /**
   * So many of so many steps are done.
   *
   * @param of at least 1
   */
  void at(long done, long of);
}
