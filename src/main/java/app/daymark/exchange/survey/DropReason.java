package app.daymark.exchange.survey;

import app.daymark.journal.Phrase;

/** Why a row does not count. A row is dropped for the first of them that fits. */
public enum DropReason {
  TORN(Phrase.of("last row without a line end, so it may be cut off")),
  OTHER_FIELD_COUNT(Phrase.of("more or fewer fields than the header row")),
  OTHER_COUNTRY(Phrase.of("another country, or none")),
  OTHER_DEVELOPER_TYPE(Phrase.of("another developer type, or none")),
  OTHER_EMPLOYMENT(Phrase.of("another employment, or none")),
  OTHER_CURRENCY(Phrase.of("pay in another currency, or in none")),
  NO_PAY(Phrase.of("no pay")),
  NO_TYPICAL_PAY(Phrase.of("neither an average nor a median")),
  UNREADABLE_PAY(Phrase.of("pay that is no number")),
  PAY_OF_NOTHING(Phrase.of("pay of zero or less")),
  ABSURD_PAY(Phrase.of("pay of more than a million million a year")),
  NO_FREQUENCY(Phrase.of("pay without saying whether it is for a week, a month or a year")),
  NO_EXPERIENCE(Phrase.of("no years of experience")),
  UNREADABLE_EXPERIENCE(Phrase.of("experience that is no number of years from 0 to 100")),
  BEFORE_FIRST_BAND(Phrase.of("less experience than the first band begins with")),
  UNREADABLE_COUNT(Phrase.of("a count of people that is no whole number from 1 to a million")),
  UNORDERED(Phrase.of("a band that ends before it begins, or whose percentiles do not rise")),
  OUTLIER_BELOW(Phrase.of("outlier: below a tenth of the median")),
  OUTLIER_ABOVE(Phrase.of("outlier: above ten times the median"));

  // Not filled with anything, so it cannot change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Phrase words;

  DropReason(Phrase words) {
    this.words = words;
  }

  /** What such a row has. */
  public Phrase words() {
    return words;
  }
}
