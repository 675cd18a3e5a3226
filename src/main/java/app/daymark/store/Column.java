package app.daymark.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads columns that hold words of ours. */
public final class Column {

  private Column() {}

  /**
   * What a word stands for.
   *
   * @throws SQLException when it is none of ours: so a damaged database is noticed, and made anew
   */
  public static <E extends Enum<E>> E word(ResultSet row, String column, Class<E> words)
      throws SQLException {
    return word(row.getString(column), column, words);
  }

  /**
   * What the words of a list stand for, in order; commas are between them.
   *
   * @throws SQLException as for a single word
   */
  public static <E extends Enum<E>> List<E> words(ResultSet row, String column, Class<E> words)
      throws SQLException {
    List<E> all = new ArrayList<>();
    for (String word : row.getString(column).split(",", -1)) {
      all.add(word(word, column, words));
    }
    return all;
  }

  private static <E extends Enum<E>> E word(String word, String column, Class<E> words)
      throws SQLException {
    for (E each : words.getEnumConstants()) {
      if (each.name().equals(word)) {
        return each;
      }
    }
    throw new SQLException("No word for " + column + ": " + word);
  }
}
