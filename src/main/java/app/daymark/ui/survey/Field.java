package app.daymark.ui.survey;

/** What is asked for a survey that is entered by hand, its bands aside. */
enum Field {
  COUNTRY("hand.country"),
  YEAR("hand.year"),
  CURRENCY("hand.currency"),
  AVERAGE("hand.average"),
  LOW("hand.low"),
  HIGH("hand.high"),
  SOURCE("hand.source"),
  NOTE("hand.note");

  private final String key;

  Field(String key) {
    this.key = key;
  }

  /** Of its name among the texts. */
  String key() {
    return key;
  }
}
