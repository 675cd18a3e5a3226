package app.daymark.ui.kit;

import app.daymark.journal.DaysOff;

/**
 * A stretch of days off, ready to draw.
 *
 * @param detail more about it; may be empty
 * @param removable whether it can be taken out where it is shown
 */
public record DaysOffLine(DaysOff off, String text, String detail, boolean removable) {

  /** Days off that can be taken out. */
  public static DaysOffLine of(Texts texts, DaysOff off, String detail) {
    return new DaysOffLine(off, texts.datesWithYear(off.from(), off.to()), detail, true);
  }
}
