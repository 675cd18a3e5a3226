package app.daymark.exchange.survey;

import app.daymark.journal.Phrase;
import app.daymark.journal.Refusal;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/**
 * The rows of a CSV file, one after another. Whatever is wrong with the file becomes a refusal that
 * says so; a file of any size needs no more than a few megabytes.
 */
final class CsvRows implements AutoCloseable {

  /** No field is longer, in characters; a file without quotes or separators is no CSV. */
  private static final int LONGEST_FIELD = 1 << 20;

  private static final Phrase AGAIN =
      Phrase.of("take it again from where it came from, or mend that row, then try again");

  private final SurveySource source;
  private final WatchedInput in;
  private final RowHandler handler = new RowHandler();
  private final CsvReader<Boolean> reader;
  private final Iterator<Boolean> rows;
  private final Header header;
  private long count;

  /**
   * Reads the header row.
   *
   * @throws Refusal when there is none
   */
  CsvRows(SurveySource source, ImportWatch watch) {
    this.source = source;
    try {
      in = new WatchedInput(source, watch);
    } catch (IOException e) {
      throw source.unreadable(e);
    }
    in.countRows(() -> count);
    reader =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(LONGEST_FIELD)
            .build(
                handler,
                new InputStreamReader(
                    in,
                    StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    rows = reader.iterator();
    try {
      header = new Header(source, attempt(this::firstRow));
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private List<String> firstRow() {
    if (!rows.hasNext()) {
      throw source.refusal(
          Phrase.of("it is empty"), Phrase.of("choose a CSV file with a header row"));
    }
    rows.next();
    return List.copyOf(handler.header());
  }

  Header header() {
    return header;
  }

  /** The column of a name, to be read from each row from now on. */
  Column column(String name) {
    int at = header.indexOf(name);
    if (at < 0) {
      return Column.MISSING;
    }
    int slot = handler.want(at);
    return () -> handler.value(slot);
  }

  /** Goes to the next row; false when there is none. */
  boolean next() {
    boolean isThere = attempt(() -> rows.hasNext() && rows.next());
    count += isThere ? 1 : 0;
    return isThere;
  }

  /** Whether the row has as many fields as the header. */
  boolean isWhole() {
    return handler.fields() == header.size();
  }

  /** Whether it has fewer. */
  boolean isShort() {
    return handler.fields() < header.size();
  }

  /** Whether the file ends without a line end; to be asked after the last row. */
  boolean endsOpen() {
    return !in.isAtLineEnd();
  }

  /** How many rows were read, the header aside. */
  long count() {
    return count;
  }

  private <T> T attempt(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (CsvParseException | UncheckedIOException | RowHandler.TooManyFields e) {
      throw refusal(e);
    }
  }

  private RuntimeException refusal(RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case Refusal refused -> {
          return refused;
        }
        case CancellationException cancelled -> {
          return cancelled;
        }
        case RowHandler.TooManyFields _ -> {
          return source.refusal(
              Phrase.of(
                  "the row that begins in line %d has more than %d fields",
                  handler.line(), RowHandler.MOST_FIELDS),
              Phrase.of("choose a file with separate lines"));
        }
        case CharacterCodingException _ -> {
          return source.refusal(
              Phrase.of("what follows line %d is no text in UTF-8", handler.line()),
              Phrase.of("save it as CSV in UTF-8, and choose that"));
        }
        case IOException failed -> {
          return source.unreadable(failed);
        }
        default -> {
          // Look on.
        }
      }
    }
    return source.refusal(
        Phrase.of(
            "the row after the one in line %d is no CSV: a field is too long, or a quote is not closed, as when the file is cut off",
            handler.line()),
        AGAIN);
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      // It was only read.
    }
  }
}
