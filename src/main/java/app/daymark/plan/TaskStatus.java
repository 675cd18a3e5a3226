package app.daymark.plan;

/** Where a task stands. The names stand in exports: they never change. */
public enum TaskStatus {
  OPEN,
  DONE,
  SKIPPED,
  REMOVED
}
