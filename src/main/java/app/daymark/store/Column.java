package app.daymark.store;

import java.sql.ResultSet;
import java.sql.SQLException;

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
    String word = row.getString(column);
    for (E each : words.getEnumConstants()) {
      if (each.name().equals(word)) {
        return each;
      }
    }
    throw new SQLException("No word for " + column + ": " + word);
  }
}
