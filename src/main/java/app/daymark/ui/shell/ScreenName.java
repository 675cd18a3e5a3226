package app.daymark.ui.shell;

import java.util.Locale;

/** The window's screens, in the order they are listed. */
public enum ScreenName {
  TODAY(1),
  PLAN(2),
  ROLE(3),
  SALARY(4),
  LIBRARY(6),
  SETTINGS(7);

  private final int digit;

  ScreenName(int digit) {
    this.digit = digit;
  }

  /** The digit that opens it, together with the platform's shortcut key. */
  public int digit() {
    return digit;
  }

  /** As it stands in text keys and file names. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
