package app.daymark.ui.kit;

/** How much may move by itself. */
public enum Motion {
  /** What the system says. */
  SYSTEM,
  /** Nothing moves only to be looked at. */
  LESS,
  FULL
}
