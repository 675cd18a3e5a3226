package app.daymark.exchange.survey;

import app.daymark.journal.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a file tell what.
 *
 * @param format what the file is
 * @param kind the same in words
 * @param columns all that are read, by their names in the file
 * @param missing those that could be used and are not there
 * @param experiences all columns that {@code experience} could be; empty where there is no choice
 * @param count how many people a row stands for; may be missing
 * @param mayBeTorn whether a last row without a line end is one that was cut off
 * @param sourceName who says so
 * @param notes sentences about how the columns are read
 * @param licence what others ask whoever shows the figures to say; may be empty
 */
record Binding(
    ImportReport.Format format,
    Phrase kind,
    List<String> columns,
    List<String> missing,
    TextFilter countries,
    TextFilter developerTypes,
    TextFilter employments,
    Pay pay,
    Column experience,
    List<String> experiences,
    Column count,
    CurrencyChoice currency,
    int year,
    boolean mayBeTorn,
    String sourceName,
    List<Phrase> notes,
    String licence) {

  /** Tells of columns which there are, and collects their names. */
  static final class Names {

    private final CsvRows rows;
    final List<String> used = new ArrayList<>();
    final List<String> missing = new ArrayList<>();

    Names(CsvRows rows) {
      this.rows = rows;
    }

    /** A column that may be missing. */
    Column optional(String name) {
      Column column = rows.column(name);
      if (column.isThere()) {
        String named = rows.header().named(name);
        if (!used.contains(named)) {
          used.add(named);
        }
      } else {
        missing.add(name);
      }
      return column;
    }

    /** A column that may be missing unless something is chosen by it. */
    Column chosenBy(String name, @Nullable String choice) {
      Column column = optional(name);
      if (choice != null && !column.isThere()) {
        throw rows.header()
            .lacks(
                Phrase.of("the column %s, by which %s is to be chosen,", name, choice),
                Phrase.of("leave that choice out, or choose a file that has it"));
      }
      return column;
    }
  }
}
