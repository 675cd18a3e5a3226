package app.daymark.ui.survey;

import org.jspecify.annotations.Nullable;

/**
 * One of several answers to choose by.
 *
 * @param name as it is shown
 * @param value as the import takes it; null for no choice
 */
record Choice(String name, @Nullable String value) {

  /** One that is shown as it is taken. */
  static Choice of(String value) {
    return new Choice(value, value);
  }

  /** Controls show and search by it. */
  @Override
  public String toString() {
    return name;
  }
}
