package app.daymark.exchange.survey;

import org.jspecify.annotations.Nullable;

/** A column of a file, at the row that was read last. */
@FunctionalInterface
interface Column {

  /** Of a column that is not there: nothing, in every row. */
  Column MISSING = () -> null;

  /** What stands there; null for nothing, and for {@code NA}. */
  @Nullable String value();

  default boolean isThere() {
    return !equals(MISSING);
  }
}
