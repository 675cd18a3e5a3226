package app.daymark.ui.streak;

import static app.daymark.testkit.ViewModelDesk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.DaysOff;
import app.daymark.plan.Plan;
import app.daymark.plan.PlanTerms;
import app.daymark.plan.StudyWeek;
import app.daymark.plan.Task;
import app.daymark.testkit.TestData;
import app.daymark.testkit.ViewModelDesk;
import app.daymark.ui.kit.Notice;
import app.daymark.ui.kit.calendar.DayMark;
import app.daymark.ui.kit.calendar.DayMark.Kind;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreakViewModelTest {

  @TempDir private Path data;
  private ViewModelDesk desk;
  private StreakViewModel streak;
  private int hidden;

  @BeforeEach
  void open() {
    desk = new ViewModelDesk(data);
    streak =
        new StreakViewModel(
            desk.services().progress(),
            desk.plans(),
            desk.services().settings(),
            desk.runner(),
            desk.texts(),
            desk.changes(),
            desk.errors(),
            () -> hidden++);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void beforeAnyPlanThereIsNoDay() {
    assertThat(streak.loaded().get()).isFalse();
    streak.refresh();
    assertThat(streak.loaded().get()).isTrue();
    assertThat(streak.begun().get()).isFalse();
    assertThat(streak.days().get()).isEmpty();
  }

  @Test
  void keptDaysCountAndTodayWaits() {
    start(TODAY.minusDays(2), PlanTerms.from(TODAY.minusDays(2)));
    done(0, TODAY.minusDays(2));
    done(1, TODAY.minusDays(1));
    done(2, TODAY.minusDays(1));
    streak.refresh();
    assertThat(streak.length().get() + " " + streak.lengthUnit().get())
        .isEqualTo("2 study days in a row");
    assertThat(streak.longest().get()).isEqualTo("2");
    assertThat(streak.freezes().get()).isEqualTo("0 of 2");
    assertThat(streak.next().get()).isEqualTo("5 more study days until the next freeze.");
    assertThat(streak.days().get())
        .containsExactly(
            new DayMark(TODAY.minusDays(2), Kind.DONE, "Sat 28 Feb: 1 task done, counts"),
            new DayMark(TODAY.minusDays(1), Kind.DONE, "Sun 1 Mar: 2 tasks done, counts"),
            new DayMark(
                TODAY,
                Kind.STUDY,
                true,
                false,
                "Mon 2 Mar: today, and still open; one task makes it count"));
    done(3, TODAY);
    streak.refresh();
    assertThat(streak.days().get().getLast())
        .isEqualTo(new DayMark(TODAY, Kind.DONE, true, false, "Mon 2 Mar: 1 task done, counts"));
  }

  @Test
  void daysThatDoNotCountSayWhy() {
    LocalDate thursday = TODAY.minusDays(11);
    start(
        thursday,
        new PlanTerms(
            thursday,
            new StudyWeek(List.of(DayOfWeek.values()).subList(0, 5)),
            List.of(DaysOff.of(TODAY.minusDays(7), TODAY.minusDays(7))),
            0));
    done(0, TODAY.minusDays(9));
    desk.goTo(TODAY.minusDays(4));
    desk.services().editing().pause(plan().id());
    desk.goTo(TODAY.minusDays(2));
    desk.services().editing().resume(plan().id());
    desk.goTo(TODAY);
    streak.refresh();
    assertThat(streak.days().get().stream().map(DayMark::text))
        .contains(
            "Thu 19 Feb: nothing done; a new streak can begin after it",
            "Sat 21 Feb: 1 task done on a free day; welcome, but does not count",
            "Sun 22 Feb: rest day, does not count",
            "Mon 23 Feb: day off, does not count",
            "Thu 26 Feb: paused, does not count");
    assertThat(streak.days().get().stream().map(DayMark::kind))
        .contains(Kind.MISSED, Kind.EXTRA, Kind.REST, Kind.OFF, Kind.PAUSED, Kind.STUDY);
    assertThat(streak.length().get()).isEqualTo("0");
    assertThat(streak.lengthUnit().get()).isEqualTo("study days in a row");
    assertThat(streak.next().get()).contains("begins a new streak");
  }

  @Test
  void afterAPlanIsDoneDaysDoNotCount() {
    start(TODAY.minusDays(3), PlanTerms.from(TODAY.minusDays(3)));
    for (int i = 0; i < 5; i++) {
      done(i, TODAY.minusDays(3));
    }
    streak.refresh();
    assertThat(streak.days().get().getLast().text())
        .isEqualTo("Mon 2 Mar: no plan under way, does not count");
    assertThat(streak.days().get().getLast().today()).isTrue();
    assertThat(streak.lengthUnit().get()).isEqualTo("study day in a row");
  }

  @Test
  void aFreezeIsEarnedHeldAndSpent() {
    LocalDate first = TODAY.minusDays(20);
    desk.plans().start(desk.template("back-end-60"), PlanTerms.from(first));
    keepDays(first, 7);
    streakOn(first.plusDays(6));
    assertThat(streak.freezes().get()).isEqualTo("1 of 2");
    assertThat(streak.next().get()).startsWith("7 more study days");

    keepDays(first.plusDays(7), 7);
    streakOn(first.plusDays(13));
    assertThat(streak.freezes().get()).isEqualTo("2 of 2");
    assertThat(streak.next().get()).startsWith("You hold 2 freezes, as many as there can be.");
    assertThat(desk.services().progress().streak(first.plusDays(13)).keptToNextFreeze()).isZero();

    streakOn(first.plusDays(15));
    assertThat(streak.freezes().get()).isEqualTo("1 of 2");
    assertThat(streak.length().get()).isEqualTo("14");
    assertThat(streak.days().get().get(14))
        .isEqualTo(
            new DayMark(
                first.plusDays(14),
                Kind.FROZEN,
                "Tue 24 Feb: nothing done; a freeze made up for it"));
  }

  @Test
  void theRuleSaysWhenTheDayEnds() {
    streak.refresh();
    assertThat(streak.dayEnd().get()).startsWith("A study day ends at 04:00;");
    desk.services().settings().setDayEnd(LocalTime.of(2, 30));
    streak.refresh();
    assertThat(streak.dayEnd().get()).startsWith("A study day ends at 02:30;");
  }

  @Test
  void hidingItCanBeTakenBack() {
    streak.hide();
    assertThat(hidden).isEqualTo(1);
    assertThat(showsStreak()).isFalse();
    assertThat(desk.board().shown())
        .containsExactly(
            new Notice(
                "The streak is hidden. You can show it again under Settings.",
                Notice.Kind.UNDOABLE));
    desk.plans().undo();
    assertThat(showsStreak()).isTrue();
  }

  private boolean showsStreak() {
    return desk.services().settings().settings().showsStreak();
  }

  private void streakOn(LocalDate date) {
    desk.goTo(date);
    streak.refresh();
  }

  private void start(LocalDate today, PlanTerms terms) {
    desk.goTo(today);
    desk.plans().start(TestData.smallPlan(), terms);
    desk.goTo(TODAY);
  }

  private Plan plan() {
    return desk.plans().plans().getFirst();
  }

  private void done(int task, LocalDate on) {
    desk.plans().tick(plan().tasks().skip(task).findFirst().orElseThrow().id(), on);
  }

  private void keepDays(LocalDate from, int count) {
    List<Task> open = plan().open().limit(count).toList();
    for (int i = 0; i < count; i++) {
      desk.goTo(from.plusDays(i));
      desk.plans().tick(open.get(i).id(), from.plusDays(i));
    }
  }
}
