package app.daymark.ui.survey;

import app.daymark.exchange.survey.Imported;
import app.daymark.exchange.survey.SurveyImport;
import app.daymark.exchange.survey.SurveyOptions;
import app.daymark.exchange.survey.SurveySource;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.WorkBoard;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Reads files beside the lane of changes, one after the other: a new one gives the last one up. */
final class FileReading {

  private static final double SECOND_NANOS = 1e9;

  private final TaskRunner beside;
  private final WorkBoard board;
  private final LongSupplier nanos;
  private final Texts texts;
  private ReadingWatch watch = new ReadingWatch();
  private long begunNanos;
  private Runnable over = () -> {};

  /**
   * Reads nothing yet.
   *
   * @param nanos of a clock that only ever goes on, to measure with
   */
  FileReading(TaskRunner beside, WorkBoard board, LongSupplier nanos, Texts texts) {
    this.beside = beside;
    this.board = board;
    this.nanos = nanos;
    this.texts = texts;
  }

  /**
   * Reads a file; unless that is given up, one of the two is called in the end.
   *
   * @param cancel what the learner does to end it
   */
  void read(
      Path file,
      SurveyOptions options,
      Consumer<Imported> found,
      Consumer<Exception> failed,
      Runnable cancel) {
    giveUp();
    ReadingWatch own = new ReadingWatch();
    watch = own;
    begunNanos = nanos.getAsLong();
    over = board.begin(texts.get("bring.reading", file.getFileName()), this::look, cancel);
    beside.run(
        () -> {
          SurveySource source = SurveySource.of(file);
          own.total(source.bytes());
          return SurveyImport.read(source, options, own);
        },
        imported -> unlessGivenUp(own, found, imported),
        error -> unlessGivenUp(own, failed, error));
  }

  private <T> void unlessGivenUp(ReadingWatch own, Consumer<T> then, T result) {
    if (!own.isCancelled()) {
      over.run();
      then.accept(result);
    }
  }

  /** Ends the reading, if there is one; nothing of it is left. */
  void giveUp() {
    watch.cancel();
    over.run();
  }

  /** Looks how far it has come. */
  WorkBoard.Pace look() {
    double seconds = (nanos.getAsLong() - begunNanos) / SECOND_NANOS;
    return ReadingPace.of(watch.bytes(), watch.total(), watch.rows(), seconds, texts);
  }
}
