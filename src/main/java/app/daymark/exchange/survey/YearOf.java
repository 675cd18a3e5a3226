package app.daymark.exchange.survey;

import app.daymark.journal.Phrase;
import java.util.List;

/** Which year the figures of a plain file are about. */
final class YearOf {

  private YearOf() {}

  /** The chosen one, or else this one; then a note says so. */
  static int choice(SurveyOptions options, List<Phrase> notes) {
    if (options.year() != null) {
      return options.year();
    }
    notes.add(
        Phrase.of(
            "The file does not say which year it is about, so %d was taken.", options.thisYear()));
    return options.thisYear();
  }
}
