package app.daymark.exchange.survey;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes from each row the few fields that are wanted; of the others it makes no texts. The first
 * row is taken whole.
 */
final class RowHandler extends CsvCallbackHandler<Boolean> {

  /** No survey has so many columns. */
  static final int MOST_FIELDS = 10_000;

  private final List<String> header = new ArrayList<>();
  private boolean inHeader = true;
  private int[] slots = {};
  private @Nullable String[] values = {};
  private RecordType type = RecordType.DATA;
  private int fields;
  private long line;

  /** A row has more fields than any that is meant. */
  static final class TooManyFields extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  List<String> header() {
    return header;
  }

  /** Takes the field of a column from now on; the number it has in {@link #value}. */
  int want(int column) {
    inHeader = false;
    if (column >= slots.length) {
      int before = slots.length;
      slots = Arrays.copyOf(slots, column + 1);
      Arrays.fill(slots, before, slots.length, -1);
    }
    if (slots[column] < 0) {
      slots[column] = values.length;
      values = Arrays.copyOf(values, values.length + 1);
    }
    return slots[column];
  }

  /** A field that was wanted; null where it is empty or {@code NA}. */
  @Nullable String value(int slot) {
    return values[slot];
  }

  /** How many fields the row has. */
  int fields() {
    return fields;
  }

  /** Where the row begins, counted from 1. */
  long line() {
    return line;
  }

  @Override
  protected RecordType getRecordType() {
    return type;
  }

  @Override
  protected int getFieldCount() {
    return fields;
  }

  @Override
  protected void beginRecord(long startingLineNumber) {
    line = startingLineNumber;
    fields = 0;
    type = RecordType.DATA;
    Arrays.fill(values, null);
  }

  @Override
  protected void addField(char[] buffer, int offset, int length, boolean quoted) {
    int column = fields++;
    if (inHeader) {
      header.add(new String(buffer, offset, length).strip());
    } else if (column < slots.length && slots[column] >= 0) {
      values[slots[column]] =
          isNothing(buffer, offset, length) ? null : new String(buffer, offset, length);
    }
    if (fields > MOST_FIELDS) {
      throw new TooManyFields();
    }
  }

  private static boolean isNothing(char[] buffer, int offset, int length) {
    return length == 0 || (length == 2 && buffer[offset] == 'N' && buffer[offset + 1] == 'A');
  }

  @Override
  protected void setComment(char[] buffer, int offset, int length) {
    type = RecordType.COMMENT;
  }

  @Override
  protected void setEmpty() {
    type = RecordType.EMPTY;
  }

  @Override
  protected Boolean buildRecord() {
    return true;
  }
}
