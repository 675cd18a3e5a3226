package app.daymark.backup;

/** What a backup was made for. The names stand in backups: they never change. */
public enum Reason {
  /** Some time of use went by, and something had changed. */
  AUTOMATIC,
  /** The learner asked for it. */
  BY_HAND,
  BEFORE_RESTORE,
  BEFORE_IMPORT,
  /** A plan was about to be removed. */
  BEFORE_REMOVAL,
  /** Another version of Daymark was about to write. */
  BEFORE_UPGRADE;

  /** Whether it stands for a moment the learner may want back, not for a day like any other. */
  boolean isOnPurpose() {
    return this != AUTOMATIC;
  }
}
