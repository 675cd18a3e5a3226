package app.daymark.exchange.survey;

/** Follows an import, and may end it. Both are called often, on the thread that reads. */
public interface ImportWatch {

  /** Nobody wants to know. */
  ImportWatch NONE =
      new ImportWatch() {
        @Override
        public void at(long bytes, long rows) {
          // Nobody is told.
        }

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /** So much was read. */
  void at(long bytes, long rows);

  /** Whether to stop; then nothing is left behind. */
  boolean isCancelled();
}
