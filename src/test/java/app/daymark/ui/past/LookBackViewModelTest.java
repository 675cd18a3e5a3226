package app.daymark.ui.past;

import static app.daymark.testkit.ViewModelDesk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.plan.Plan;
import app.daymark.plan.PlanHead;
import app.daymark.plan.PlanTerms;
import app.daymark.testkit.TestData;
import app.daymark.testkit.ViewModelDesk;
import app.daymark.testkit.WaitingRunner;
import app.daymark.ui.kit.ListRow.Heading;
import app.daymark.ui.kit.ListRow.TaskLine;
import app.daymark.ui.kit.Notice;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.calendar.DayMark;
import app.daymark.ui.kit.calendar.DayMark.Kind;
import app.daymark.ui.past.LookBackViewModel.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookBackViewModelTest {

  private static final LocalDate FIRST = TODAY.minusDays(4);

  @TempDir private Path data;
  private ViewModelDesk desk;
  private LookBackViewModel past;

  @BeforeEach
  void open() {
    desk = new ViewModelDesk(data);
    past = past(null, desk.runner());
  }

  @AfterEach
  void close() {
    past.close();
    desk.close();
  }

  private LookBackViewModel past(@Nullable UUID plan, TaskRunner runner) {
    return new LookBackViewModel(
        desk.services().past(),
        plan,
        desk.plans(),
        desk.services().settings(),
        runner,
        desk.texts(),
        desk.errors());
  }

  /** A plan started four days ago: one task done then, one the day after and one today. */
  private void live() {
    desk.goTo(FIRST);
    desk.plans().start(TestData.smallPlan(), PlanTerms.from(FIRST));
    tick(0);
    desk.goTo(FIRST.plusDays(1));
    tick(1);
    desk.goTo(TODAY);
    tick(2);
    desk.services().editing().defer(plan().tasks().toList().getLast().id(), TODAY.plusDays(7));
  }

  private Plan plan() {
    return desk.plans().plans().getFirst();
  }

  private void tick(int task) {
    desk.plans().tick(plan().tasks().toList().get(task).id(), desk.plans().studyDate());
  }

  @Test
  void beforeAnythingWasDoneThereIsNoPast() {
    assertThat(past.stage().get()).isEqualTo(Stage.READING);
    past.refresh();
    assertThat(past.stage().get()).isEqualTo(Stage.NO_PAST);
    past.earlier();
    past.go(TODAY);
    assertThat(past.date().get()).isNull();
    assertThat(past.days().get()).isEmpty();
  }

  @Test
  void itBeginsWithYesterday() {
    live();
    past.refresh();
    assertThat(past.date().get()).isEqualTo(TODAY.minusDays(1));
    assertThat(past.stage().get()).isEqualTo(Stage.PLAN);
    assertThat(past.lines().get().heading()).isEqualTo("Sunday, 1 March 2026");
    assertThat(past.lines().get().mark()).startsWith("The past, as it stood");
    assertThat(past.lines().get().thatDay()).isEqualTo("That day: nothing was done or moved.");
    assertThat(past.lines().get().streak())
        .isEqualTo("Streak: no study day in a row, 2 at most until then; 0 of 2 freezes held.");
  }

  @Test
  void withTodayAloneItBeginsThere() {
    desk.plans().start(TestData.smallPlan(), PlanTerms.from(TODAY));
    past.refresh();
    assertThat(past.date().get()).isEqualTo(TODAY);
    assertThat(past.lines().get().mark()).startsWith("Today, as it stands now.");
    assertThat(past.lines().get().thatDay()).isEqualTo("Today: 1 plan started.");
    assertThat(past.hasEarlier().get()).isFalse();
    assertThat(past.hasLater().get()).isFalse();
  }

  @Test
  void thePlanIsAsItStoodAndSaysWhatBecameOfIt() {
    live();
    past.refresh();
    past.go(FIRST);
    assertThat(past.lines().get().thatDay()).isEqualTo("That day: 1 plan started, 1 task done.");
    assertThat(past.lines().get().streak()).startsWith("Streak: 1 study day in a row, 1 at most");
    assertThat(past.plans().lines().get().title()).isEqualTo("Small plan");
    assertThat(past.plans().lines().get().standing())
        .isEqualTo("1 of 5 tasks done. It was to end 3 Mar 2026.");
    assertThat(past.plans().lines().get().since())
        .isEqualTo(
            "Since then: 2 tasks done, 1 task moved."
                + " Its end moved from 3 Mar 2026 to 10 Mar 2026.");
    assertThat(past.plans().rows()).hasSize(7);
    assertThat(past.plans().rows().getFirst()).isInstanceOf(Heading.class);
    assertThat(lines().stream().map(TaskLine::done))
        .containsExactly(true, false, false, false, false);
    past.later();
    assertThat(lines().stream().map(TaskLine::done))
        .containsExactly(true, true, false, false, false);
    assertThat(lines().get(1).when()).isEqualTo("done Fri 27 Feb");
  }

  private List<TaskLine> lines() {
    return past.plans().rows().stream()
        .filter(TaskLine.class::isInstance)
        .map(TaskLine.class::cast)
        .toList();
  }

  @Test
  void daysWithEntriesAreMarked() {
    live();
    past.refresh();
    assertThat(past.days().get())
        .containsExactly(
            new DayMark(FIRST, Kind.DONE, "Thu 26 Feb: 2 entries in your journal"),
            new DayMark(FIRST.plusDays(1), Kind.DONE, "Fri 27 Feb: 1 entry in your journal"),
            new DayMark(FIRST.plusDays(2), Kind.REST, "Sat 28 Feb: nothing was noted"),
            new DayMark(FIRST.plusDays(3), Kind.REST, "Sun 1 Mar: nothing was noted"),
            new DayMark(TODAY, Kind.DONE, true, false, "Mon 2 Mar: 2 entries in your journal"));
  }

  @Test
  void stepsEndWhereTheDaysDo() {
    live();
    past.refresh();
    past.later();
    assertThat(past.date().get()).isEqualTo(TODAY);
    assertThat(past.hasLater().get()).isFalse();
    assertThat(past.hasEarlier().get()).isTrue();
    past.later();
    past.go(TODAY.plusDays(30));
    assertThat(past.date().get()).isEqualTo(TODAY);
    for (int day = 0; day < 9; day++) {
      past.earlier();
    }
    assertThat(past.date().get()).isEqualTo(FIRST);
    assertThat(past.hasEarlier().get()).isFalse();
    assertThat(past.hasLater().get()).isTrue();
  }

  @Test
  void theNextDayIsThereAfterMidnight() {
    live();
    past.refresh();
    past.later();
    desk.goTo(TODAY.plusDays(1));
    past.refresh();
    assertThat(past.date().get()).isEqualTo(TODAY);
    assertThat(past.lines().get().mark()).startsWith("The past");
    assertThat(past.hasLater().get()).isTrue();
  }

  @Test
  void whatIsUndoneMeanwhileChangesWhatBecameOfIt() {
    live();
    past.refresh();
    desk.plans().undo();
    past.refresh();
    assertThat(past.plans().lines().get().since())
        .isEqualTo("Since then: 1 task done. It still ends 3 Mar 2026.");
  }

  @Test
  void aDayOfSmallThingsOnlySaysSo() {
    live();
    desk.goTo(TODAY.plusDays(1));
    desk.services().editing().writeNote(plan().tasks().toList().getFirst().id(), "a note");
    desk.goTo(TODAY.plusDays(2));
    past.refresh();
    assertThat(past.lines().get().thatDay())
        .isEqualTo("That day: only things that do not show here.");
  }

  @Test
  void withoutAPlanOnThatDayItSaysSo() {
    desk.goTo(FIRST);
    desk.services().settings().setDayLimit(90);
    desk.goTo(TODAY);
    desk.plans().start(TestData.smallPlan(), PlanTerms.from(TODAY));
    past.refresh();
    assertThat(past.stage().get()).isEqualTo(Stage.NO_PLAN);
    assertThat(past.plans().rows()).isEmpty();
    assertThat(past.plans().chosen().get()).isNull();
    past.later();
    assertThat(past.stage().get()).isEqualTo(Stage.PLAN);
    past.earlier();
    assertThat(past.stage().get()).isEqualTo(Stage.NO_PLAN);
    assertThat(past.plans().all()).isEmpty();
  }

  @Test
  void aPlanRemovedOrFinishedOrPausedSaysSo() {
    live();
    desk.services().editing().pause(plan().id());
    past.refresh();
    past.later();
    assertThat(past.plans().lines().get().standing())
        .isEqualTo("3 of 5 tasks done. It is paused since 2 Mar 2026.");
    assertThat(past.plans().lines().get().since()).isEmpty();
    past.earlier();
    assertThat(past.plans().lines().get().standing())
        .isEqualTo("2 of 5 tasks done. It was to end 3 Mar 2026.");
    past.later();
    desk.plans().undo();
    tick(3);
    tick(4);
    past.refresh();
    assertThat(past.plans().lines().get().standing()).isEqualTo("Finished: 5 of 5 tasks done");
    desk.services().editing().removePlan(plan().id());
    past.earlier();
    assertThat(past.plans().lines().get().since()).isEqualTo("This plan was removed since then.");
  }

  @Test
  void thePlanThatIsLookedAtStaysFromDayToDay() {
    live();
    desk.plans().start(desk.template("back-end-20"), PlanTerms.from(TODAY));
    UUID first = plan().id();
    past = past(first, desk.runner());
    past.refresh();
    past.later();
    assertThat(past.plans().all())
        .extracting(PlanHead::title)
        .containsExactly("Small plan", "Back end in 20 days");
    assertThat(past.plans().lines().get().title()).isEqualTo("Small plan");
    past.plans().chosen().set(past.plans().all().getLast());
    assertThat(past.plans().lines().get().title()).isEqualTo("Back end in 20 days");
    assertThat(lines()).hasSize(27);
    past.earlier();
    assertThat(past.plans().lines().get().title())
        .as("the other was not there")
        .isEqualTo("Small plan");
    past.later();
    assertThat(past.plans().lines().get().title()).isEqualTo("Back end in 20 days");
  }

  @Test
  void aHiddenStreakStaysHidden() {
    live();
    desk.services().settings().showStreak(false);
    past.refresh();
    assertThat(past.lines().get().streak()).isEmpty();
  }

  @Test
  void onlyWhatWasAskedForLastIsRead() {
    live();
    WaitingRunner later = new WaitingRunner();
    LookBackViewModel waiting = past(null, later);
    List<String> shown = new ArrayList<>();
    waiting.lines().addListener((_, _, now) -> shown.add(now.heading()));
    waiting.refresh();
    later.runAll();
    waiting.earlier();
    waiting.earlier();
    waiting.earlier();
    assertThat(waiting.date().get()).as("the choice is seen at once").isEqualTo(FIRST);
    later.runAll();
    assertThat(shown).containsExactly("Sunday, 1 March 2026", "Thursday, 26 February 2026");
    waiting.close();
    later.runAll();
  }

  @Test
  void whatArrivesAfterItWasClosedIsDropped() {
    live();
    WaitingRunner later = new WaitingRunner();
    LookBackViewModel waiting = past(null, later);
    waiting.refresh();
    waiting.close();
    later.runAll();
    assertThat(waiting.stage().get()).isEqualTo(Stage.READING);
    assertThat(waiting.days().get()).isEmpty();
  }

  @Test
  void aJournalThatCannotBeReadIsTold() throws IOException {
    live();
    Path file = data.resolve("journal/2026-02.jsonl");
    Path away = Files.move(file, data.resolve("away"));
    past.refresh();
    assertThat(desk.board().shown())
        .singleElement()
        .satisfies(notice -> assertThat(notice.kind()).isEqualTo(Notice.Kind.WARNING));
    assertThat(past.stage().get()).isEqualTo(Stage.FAILED);
    Files.move(away, file);
    past.refresh();
    assertThat(past.stage().get()).isEqualTo(Stage.PLAN);
  }
}
