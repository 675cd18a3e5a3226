package app.daymark.ui.start;

import app.daymark.journal.DaysOff;
import app.daymark.journal.Refusal;
import app.daymark.plan.PlanTerms;
import app.daymark.plan.StudyWeek;
import app.daymark.ui.kit.DaysOffEntry;
import app.daymark.ui.kit.DaysOffLine;
import app.daymark.ui.kit.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The terms of a plan while they are being chosen. */
public final class TermsForm {

  /** More would be a job, not an evening. */
  static final int MOST_MINUTES = 600;

  private static final int USUAL_MINUTES = 90;

  private final Texts texts;
  private final ObjectProperty<@Nullable LocalDate> startOn;
  private final ObjectProperty<Set<DayOfWeek>> week;
  private final BooleanProperty ownPace = new SimpleBooleanProperty();
  private final ObjectProperty<Integer> minutes = new SimpleObjectProperty<>(USUAL_MINUTES);
  private final ObservableList<DaysOffLine> daysOff = FXCollections.observableArrayList();
  private final DaysOffEntry entry;
  private LocalDate offered;

  TermsForm(Texts texts, LocalDate today, StudyWeek week) {
    this.texts = texts;
    this.entry = new DaysOffEntry(texts);
    this.week = new SimpleObjectProperty<>(Set.copyOf(week.days()));
    this.offered = today;
    this.startOn = new SimpleObjectProperty<>(today);
  }

  /** Input: the first date; null while the field is empty. */
  public ObjectProperty<@Nullable LocalDate> startOn() {
    return startOn;
  }

  /** Input: the weekdays to study on. */
  public ObjectProperty<Set<DayOfWeek>> week() {
    return week;
  }

  /** Input: whether the learner sets the minutes a day; the template does otherwise. */
  public BooleanProperty ownPace() {
    return ownPace;
  }

  /** Input: the minutes a day at the learner's own pace. */
  public ObjectProperty<Integer> minutes() {
    return minutes;
  }

  /** The days off chosen so far, in order. */
  public ObservableList<DaysOffLine> daysOff() {
    return daysOff;
  }

  /** Input: days off that are being entered; they count as soon as they make sense. */
  public DaysOffEntry entry() {
    return entry;
  }

  void add(DaysOff off) {
    entry.clear();
    if (daysOff.stream().noneMatch(line -> line.off().equals(off))) {
      daysOff.add(DaysOffLine.of(texts, off, ""));
      FXCollections.sort(daysOff, Comparator.comparing(line -> line.off().from()));
    }
  }

  void remove(DaysOff off) {
    daysOff.removeIf(line -> line.off().equals(off));
  }

  /** Goes on to a new day with the calendar, unless the learner chose another date. */
  void goTo(LocalDate today) {
    if (offered.equals(startOn.get())) {
      startOn.set(today);
    }
    offered = today;
  }

  void onChange(Runnable listener) {
    InvalidationListener follow = _ -> listener.run();
    for (var input :
        List.of(startOn, week, ownPace, minutes, daysOff, entry.entered(), entry.problem())) {
      input.addListener(follow);
    }
  }

  /**
   * The terms as they stand.
   *
   * @throws Refusal when a plan cannot start on them
   */
  PlanTerms terms() {
    LocalDate start = startOn.get();
    if (start == null) {
      throw Refusal.inWords(texts.get("start.noDate"));
    }
    if (week.get().isEmpty()) {
      throw Refusal.inWords(texts.get("week.none"));
    }
    if (!entry.problem().get().isEmpty()) {
      throw Refusal.inWords(texts.get("start.badDaysOff"));
    }
    return new PlanTerms(
            start,
            new StudyWeek(List.copyOf(week.get())),
            allDaysOff(),
            ownPace.get() ? minutes.get() : 0)
        .checked();
  }

  /** With those that were entered but not added: nobody enters days to have them passed over. */
  private List<DaysOff> allDaysOff() {
    List<DaysOff> all = new ArrayList<>(daysOff.stream().map(DaysOffLine::off).toList());
    DaysOff entered = entry.entered().get();
    if (entered != null && !all.contains(entered)) {
      all.add(entered);
    }
    return all;
  }
}
