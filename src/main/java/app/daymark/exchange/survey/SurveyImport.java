package app.daymark.exchange.survey;

import app.daymark.journal.Phrase;

/**
 * Makes a survey from a file: the Stack Overflow Developer Survey's, a plain one of bands, or a
 * plain one of single salaries; the names in its header row tell which. Reads it once and holds no
 * more of it than pay and experience of those that count. Stores nothing.
 */
public final class SurveyImport {

  private SurveyImport() {}

  /**
   * Reads a file to its end. May take a minute; from any thread but the one that draws.
   *
   * @throws app.daymark.journal.Refusal when it cannot be imported: its message says why, and what
   *     to do
   * @throws java.util.concurrent.CancellationException when the watch ended it
   */
  public static Imported read(SurveySource source, SurveyOptions options, ImportWatch watch) {
    try (CsvRows rows = new CsvRows(source, watch)) {
      Header header = rows.header();
      if (StackOverflow.fits(header)) {
        return new AnswersReading(rows, source, options, StackOverflow.bind(rows, options)).read();
      }
      if (BandRow.fits(header)) {
        return new PlainBands(rows, source, options).read();
      }
      if (PlainAnswers.fits(header)) {
        return new AnswersReading(rows, source, options, PlainAnswers.bind(rows, source, options))
            .read();
      }
      throw unknown(source, header);
    }
  }

  private static RuntimeException unknown(SurveySource source, Header header) {
    return source.refusal(
        Phrase.of(
            "its first line has none of the names of columns that Daymark knows (it begins with %s)",
            header.shown()),
        Phrase.of(
            "choose a file with its header row, which some copies of the Stack Overflow survey lack; a plain file begins with years,pay,currency or with from,to,average,currency"));
  }
}
