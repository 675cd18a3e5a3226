package app.daymark.ui.survey;

import app.daymark.exchange.survey.Imported;
import app.daymark.exchange.survey.SurveyImport;
import app.daymark.exchange.survey.SurveyOptions;
import app.daymark.exchange.survey.SurveySource;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Reads files beside the lane of changes, one after the other: a new one gives the last one up. */
final class FileReading {

  private static final double SECOND_NANOS = 1e9;

  private final TaskRunner beside;
  private final LongSupplier nanos;
  private final Texts texts;
  private final ReadOnlyObjectWrapper<ReadingPace> pace;
  private ReadingWatch watch = new ReadingWatch();
  private long begunNanos;

  /**
   * Reads nothing yet.
   *
   * @param nanos of a clock that only ever goes on, to measure with
   */
  FileReading(TaskRunner beside, LongSupplier nanos, Texts texts) {
    this.beside = beside;
    this.nanos = nanos;
    this.texts = texts;
    this.pace = new ReadOnlyObjectWrapper<>(ReadingPace.begun(texts));
  }

  /** How far it has come, as of the last look. */
  ReadOnlyObjectProperty<ReadingPace> pace() {
    return pace.getReadOnlyProperty();
  }

  /** Reads a file; unless that is given up, one of the two is called in the end. */
  void read(
      Path file, SurveyOptions options, Consumer<Imported> found, Consumer<Exception> failed) {
    giveUp();
    ReadingWatch own = new ReadingWatch();
    watch = own;
    begunNanos = nanos.getAsLong();
    pace.set(ReadingPace.begun(texts));
    beside.run(
        () -> {
          SurveySource source = SurveySource.of(file);
          own.total(source.bytes());
          return SurveyImport.read(source, options, own);
        },
        imported -> unlessGivenUp(own, found, imported),
        error -> unlessGivenUp(own, failed, error));
  }

  private static <T> void unlessGivenUp(ReadingWatch own, Consumer<T> then, T result) {
    if (!own.isCancelled()) {
      then.accept(result);
    }
  }

  /** Ends the reading, if there is one; nothing of it is left. */
  void giveUp() {
    watch.cancel();
  }

  /** Looks how far it has come. */
  void look() {
    double seconds = (nanos.getAsLong() - begunNanos) / SECOND_NANOS;
    pace.set(ReadingPace.of(watch.bytes(), watch.total(), watch.rows(), seconds, texts));
  }
}
