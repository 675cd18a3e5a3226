package app.daymark.store;

import app.daymark.journal.Phrase;
import app.daymark.store.RowsRepository.Row;
import java.util.List;

/**
 * Where a table of the database is not what the journal makes of it.
 *
 * @param rows how many differ, are missing or are too many; at least 1
 * @param example the key of one of them
 */
public record TableDifference(String table, long rows, Phrase example) {

  /** Stands for the row of a table that has no other. */
  static final Phrase ONLY_ROW = Phrase.of("its only one");

  /** A sentence for the learner. */
  public Phrase phrase() {
    return Phrase.of(
        "The database's table “%s” is not what your journal says in %s, for example %s.",
        table, rows == 1 ? Phrase.of("1 row") : Phrase.of("%,d rows", rows), example);
  }

  /** The same in English. */
  @Override
  public String toString() {
    return phrase().toString();
  }

  /** Counts what differs between rows that are ordered by their keys. */
  static final class Counter {

    private long rows;
    private Phrase example = ONLY_ROW;

    void compare(List<Row> live, List<Row> made) {
      int i = 0;
      int j = 0;
      while (i < live.size() || j < made.size()) {
        int order = order(live, i, made, j);
        if (order != 0) {
          found(key(order < 0 ? live.get(i) : made.get(j)));
        } else if (!live.get(i).equals(made.get(j))) {
          found(key(live.get(i)));
        }
        i += order <= 0 ? 1 : 0;
        j += order >= 0 ? 1 : 0;
      }
    }

    /** Which comes first; one that has ended comes last. */
    private static int order(List<Row> live, int i, List<Row> made, int j) {
      if (i == live.size()) {
        return 1;
      }
      return j == made.size() ? -1 : live.get(i).key().compareTo(made.get(j).key());
    }

    private static Phrase key(Row row) {
      String key = row.key().replaceFirst("^0+(?=\\d+$)", "");
      return key.isEmpty() ? ONLY_ROW : Phrase.inWords(key);
    }

    void found(Phrase row) {
      if (rows++ == 0) {
        example = row;
      }
    }

    /** What was found in a table. */
    List<TableDifference> in(String table) {
      return rows == 0 ? List.of() : List.of(new TableDifference(table, rows, example));
    }
  }
}
