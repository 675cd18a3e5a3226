package app.daymark.journal;

/** Where a plan stands. The names stand in journals and exports: they never change. */
public enum PlanStatus {
  ACTIVE,
  PAUSED,
  /** Kept, but out of sight. */
  ARCHIVED,
  REMOVED
}
