package app.daymark.exchange.survey;

import app.daymark.journal.Phrase;
import java.util.List;
import java.util.Map;

/**
 * What was found in a file, for a look before anything is stored.
 *
 * @param format what it is
 * @param kind the same in words
 * @param columns those that were used, by their names in the file
 * @param missing those that could have been used and are not there
 * @param rows how many there are beside the header row; kept and dropped together
 * @param dropped how many, by reason, in the order of the reasons; only those there are
 * @param notes how the figures came about, in sentences; the survey keeps them in English
 * @param countries the countries in it, most frequent first; empty where it does not say
 * @param developerTypes likewise
 * @param employments likewise
 * @param experiences the columns there are that tell years of experience; empty where there is no
 *     choice
 */
public record ImportReport(
    Format format,
    Phrase kind,
    List<String> columns,
    List<String> missing,
    long rows,
    long kept,
    Map<DropReason, Long> dropped,
    List<Phrase> notes,
    List<String> countries,
    List<String> developerTypes,
    List<String> employments,
    List<String> experiences) {

  /** The kinds of files that can be read. */
  public enum Format {
    STACK_OVERFLOW,
    /** A list of bands: they stand as they are, and no pay is an outlier. */
    BANDS,
    /** A list of single salaries. */
    ANSWERS
  }
}
