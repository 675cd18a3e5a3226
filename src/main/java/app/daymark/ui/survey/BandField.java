package app.daymark.ui.survey;

/** What is asked for a band that is entered by hand. */
enum BandField {
  FROM("hand.from"),
  TO("hand.to"),
  ANSWERS("hand.answers"),
  AVERAGE("hand.mean"),
  TENTH("hand.tenth"),
  QUARTER("hand.quarter"),
  MEDIAN("hand.median"),
  THREE_QUARTERS("hand.threeQuarters"),
  NINE_TENTHS("hand.nineTenths");

  private final String key;

  BandField(String key) {
    this.key = key;
  }

  /** Of its name among the texts. */
  String key() {
    return key;
  }
}
