package app.daymark.plan;

/** Where a plan stands. The names stand in exports: they never change. */
public enum PlanStatus {
  ACTIVE
}
