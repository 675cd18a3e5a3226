package app.daymark.ui.past;

import app.daymark.past.Look;
import app.daymark.past.LookBack;
import app.daymark.past.PastDates;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.calendar.DayMark;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads past days in pieces: between them other work of the window has its turn, and what was asked
 * for meanwhile is read instead.
 */
final class DayReader {

  private final LookBack lookBack;
  private final TaskRunner runner;
  private final Function<PastDates, List<DayMark>> marks;
  private final Consumer<Reading> onReading;
  private final Consumer<Exception> onError;

  private LocalDate wanted = LocalDate.EPOCH;
  private int asked;
  private boolean busy;
  private boolean closed;
  private Marked marked = new Marked(null, List.of());

  /**
   * How far it has come.
   *
   * @param days the dates there are, as a calendar shows them
   */
  record Reading(Look look, List<DayMark> days) {}

  /** The days of a calendar, and what they were made from. */
  private record Marked(@Nullable PastDates dates, List<DayMark> days) {}

  /**
   * Reads through a look back, which is closed with this.
   *
   * @param marks makes the days of a calendar; called on the thread that works
   * @param onReading gets each piece of what was asked for last
   */
  DayReader(
      LookBack lookBack,
      TaskRunner runner,
      Function<PastDates, List<DayMark>> marks,
      Consumer<Reading> onReading,
      Consumer<Exception> onError) {
    this.lookBack = lookBack;
    this.runner = runner;
    this.marks = marks;
    this.onReading = onReading;
    this.onError = onError;
  }

  /** Asks for a date, or the nearest there is, instead of what was asked for before. */
  void ask(LocalDate date) {
    asked++;
    wanted = date;
    if (!busy) {
      goOn();
    }
  }

  private void goOn() {
    busy = true;
    int question = asked;
    LocalDate date = wanted;
    runner.run(
        () -> read(date),
        reading -> {
          busy = false;
          take(reading, question);
        },
        error -> {
          busy = false;
          onError.accept(error);
          goOnIf(question != asked);
        });
  }

  private void take(Reading reading, int question) {
    boolean answered = question == asked;
    if (answered && !closed) {
      onReading.accept(reading);
    }
    goOnIf(!answered || !reading.look().isEnd());
  }

  private void goOnIf(boolean more) {
    if (more && !busy && !closed) {
      goOn();
    }
  }

  /** On the thread that works. */
  private Reading read(LocalDate date) {
    Look look = lookBack.towards(date);
    if (look.dates() != marked.dates()) {
      marked = new Marked(look.dates(), marks.apply(look.dates()));
    }
    return new Reading(look, marked.days());
  }

  /** Asks no more, and lets go of what was read. */
  void close() {
    closed = true;
    runner.run(
        () -> {
          lookBack.close();
          return lookBack;
        },
        _ -> {},
        onError);
  }
}
