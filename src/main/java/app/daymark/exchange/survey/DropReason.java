package app.daymark.exchange.survey;

/** Why a row does not count. A row is dropped for the first of them that fits. */
public enum DropReason {
  TORN("last row without a line end, so it may be cut off"),
  OTHER_FIELD_COUNT("more or fewer fields than the header row"),
  OTHER_COUNTRY("another country, or none"),
  OTHER_DEVELOPER_TYPE("another developer type, or none"),
  OTHER_EMPLOYMENT("another employment, or none"),
  OTHER_CURRENCY("pay in another currency, or in none"),
  NO_PAY("no pay"),
  NO_TYPICAL_PAY("neither an average nor a median"),
  UNREADABLE_PAY("pay that is no number"),
  PAY_OF_NOTHING("pay of zero or less"),
  ABSURD_PAY("pay of more than a million million a year"),
  NO_FREQUENCY("pay without saying whether it is for a week, a month or a year"),
  NO_EXPERIENCE("no years of experience"),
  UNREADABLE_EXPERIENCE("experience that is no number of years from 0 to 100"),
  BEFORE_FIRST_BAND("less experience than the first band begins with"),
  UNREADABLE_COUNT("a count of people that is no whole number from 1 to a million"),
  UNORDERED("a band that ends before it begins, or whose percentiles do not rise"),
  OUTLIER_BELOW("outlier: below a tenth of the median"),
  OUTLIER_ABOVE("outlier: above ten times the median");

  private final String words;

  DropReason(String words) {
    this.words = words;
  }

  /** What such a row has. */
  public String words() {
    return words;
  }
}
