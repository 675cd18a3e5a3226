package app.daymark.exchange.survey;

import java.util.List;

/** Which year the figures of a plain file are about. */
final class YearOf {

  private YearOf() {}

  /** The chosen one, or else this one; then a note says so. */
  static int choice(SurveyOptions options, List<String> notes) {
    if (options.year() != null) {
      return options.year();
    }
    notes.add(
        "The file does not say which year it is about, so %d was taken."
            .formatted(options.thisYear()));
    return options.thisYear();
  }
}
