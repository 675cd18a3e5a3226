package app.daymark.journal;

/** Where a task stands. The names stand in journals and exports: they never change. */
public enum TaskStatus {
  OPEN,
  DONE,
  SKIPPED,
  REMOVED
}
