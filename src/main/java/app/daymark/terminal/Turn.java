package app.daymark.terminal;

/** When a window that is asked for something does it. */
public enum Turn {
  /** Nothing is read or changed: it comes forward. */
  AT_ONCE,
  /** It may take long, and holds up nothing else but its like. */
  BESIDE,
  /** Among the window's own changes, one after the other. */
  IN_LANE
}
