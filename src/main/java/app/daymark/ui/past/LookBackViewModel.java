package app.daymark.ui.past;

import app.daymark.past.PastDates;
import app.daymark.past.PastDay;
import app.daymark.past.PastService;
import app.daymark.plan.PlanService;
import app.daymark.settings.SettingsService;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.calendar.DayMark;
import app.daymark.ui.past.PastWords.DayLines;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One past day: the plans and the streak as they stood at its end. Changes nothing. */
public final class LookBackViewModel {

  private final PlanService plans;
  private final SettingsService settings;
  private final PastWords words;
  private final PastPlans there;
  private final DayReader reader;

  private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.READING);
  private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper();
  private final ReadOnlyObjectWrapper<List<DayMark>> days = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable LocalDate> date = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper hasEarlier = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper hasLater = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<DayLines> lines = new ReadOnlyObjectWrapper<>(DayLines.NONE);

  private @Nullable PastDates dates;

  /** What there is to show. */
  enum Stage {
    /** The answer takes a while, or was not asked for yet. */
    READING,
    /** It could not be read, and a notice says why. */
    FAILED,
    /** Nothing was ever done. */
    NO_PAST,
    /** There was no plan on that day. */
    NO_PLAN,
    PLAN
  }

  /**
   * Looks back, at first at yesterday.
   *
   * @param plan the one to show first, where it was there; null for any
   */
  public LookBackViewModel(
      PastService past,
      @Nullable UUID plan,
      PlanService plans,
      SettingsService settings,
      TaskRunner runner,
      Texts texts,
      ErrorReporter errors) {
    this.plans = plans;
    this.settings = settings;
    this.words = new PastWords(texts);
    this.there = new PastPlans(plan, texts);
    this.reader =
        new DayReader(
            past.lookBack(),
            runner,
            words::days,
            this::show,
            error -> {
              stage.set(Stage.FAILED);
              errors.report(error);
            });
  }

  // Properties

  ReadOnlyObjectProperty<Stage> stage() {
    return stage.getReadOnlyProperty();
  }

  /** How much of the journal was read for a day that takes a while, 0 to 1. */
  ReadOnlyDoubleProperty part() {
    return part.getReadOnlyProperty();
  }

  /** Every day there is, those with entries marked. */
  ReadOnlyObjectProperty<List<DayMark>> days() {
    return days.getReadOnlyProperty();
  }

  /** The day asked for; null before the first answer. */
  ReadOnlyObjectProperty<@Nullable LocalDate> date() {
    return date.getReadOnlyProperty();
  }

  /** Whether there is a day before the one asked for. */
  ReadOnlyBooleanProperty hasEarlier() {
    return hasEarlier.getReadOnlyProperty();
  }

  /** Whether there is a day after the one asked for. */
  ReadOnlyBooleanProperty hasLater() {
    return hasLater.getReadOnlyProperty();
  }

  /** The day that is shown. */
  ReadOnlyObjectProperty<DayLines> lines() {
    return lines.getReadOnlyProperty();
  }

  /** The plans there were on it. */
  PastPlans plans() {
    return there;
  }

  // Commands

  /** Reads the day again: what became of it since may be another. */
  public void refresh() {
    reader.ask(asked());
  }

  private LocalDate asked() {
    LocalDate chosen = date.get();
    return chosen == null ? plans.studyDate().minusDays(1) : chosen;
  }

  /** Goes to a day, or to the nearest there is. */
  void go(LocalDate to) {
    if (dates == null || dates.isEmpty()) {
      return;
    }
    LocalDate next = dates.nearest(to);
    if (!next.equals(date.get())) {
      put(next, dates);
      reader.ask(next);
    }
  }

  void earlier() {
    step(-1);
  }

  void later() {
    step(1);
  }

  private void step(int by) {
    LocalDate from = date.get();
    if (from != null) {
      go(from.plusDays(by));
    }
  }

  /** Lets go of what was read. */
  void close() {
    reader.close();
  }

  private void put(LocalDate now, PastDates among) {
    date.set(now);
    hasEarlier.set(now.isAfter(among.first()));
    hasLater.set(now.isBefore(among.last()));
  }

  private void show(DayReader.Reading reading) {
    PastDay reached = reading.look().day();
    PastDates present = reading.look().dates();
    dates = present;
    part.set(reading.look().part());
    // The calendar draws anew only what has changed.
    if (!days.get().equals(reading.days())) {
      days.set(reading.days());
    }
    if (!present.isEmpty()) {
      put(present.nearest(asked()), present);
    }
    if (reached != null) {
      show(reached, present);
    } else {
      stage.set(reading.look().isEnd() ? Stage.NO_PAST : Stage.READING);
    }
  }

  private void show(PastDay reached, PastDates among) {
    lines.set(words.lines(reached, among, settings.settings().showsStreak()));
    there.show(reached, among.isNow(reached.date()));
    stage.set(reached.plans().isEmpty() ? Stage.NO_PLAN : Stage.PLAN);
  }
}
