package app.daymark.ui.today;

import static app.daymark.testkit.ViewModelDesk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.plan.PlanTerms;
import app.daymark.plan.StudyWeek;
import app.daymark.testkit.ViewModelDesk;
import app.daymark.testkit.WaitingRunner;
import app.daymark.ui.kit.ListRow;
import app.daymark.ui.kit.ListRow.Heading;
import app.daymark.ui.kit.ListRow.Message;
import app.daymark.ui.kit.ListRow.Offer;
import app.daymark.ui.kit.ListRow.TaskLine;
import app.daymark.ui.kit.Notice;
import app.daymark.ui.kit.TaskRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodayViewModelTest {

  @TempDir private Path data;
  private ViewModelDesk desk;
  private TodayViewModel today;
  private final WaitingRunner later = new WaitingRunner();

  @BeforeEach
  void open() {
    desk = new ViewModelDesk(data);
    today = on(desk.runner());
    desk.plans().onChange(today::refresh);
  }

  private TodayViewModel on(TaskRunner runner) {
    return new TodayViewModel(
        desk.plans(),
        desk.services().progress(),
        desk.services().settings(),
        desk.commands(runner),
        runner,
        desk.texts(),
        desk.errors());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void withoutAPlanThereIsNothingButTheDate() {
    assertThat(today.loaded().get()).isFalse();
    today.refresh();
    assertThat(today.loaded().get()).isTrue();
    assertThat(today.hasPlans().get()).isFalse();
    assertThat(today.date().get()).isEqualTo("Monday, 2 March");
    assertThat(today.summary().get()).isEmpty();
    assertThat(today.progressText().get()).isEmpty();
    assertThat(today.rows()).isEmpty();
  }

  @Test
  void aStartedPlanShowsItsFirstTasksAndWhatComesUp() {
    start("back-end-20", TODAY);
    assertThat(today.hasPlans().get()).isTrue();
    assertThat(today.summary().get()).isEqualTo("2 tasks for today, about 1\u00a0h 45\u00a0min.");
    assertThat(today.progressText().get()).isEqualTo("0 of 2");
    assertThat(headings()).containsExactly("Today", "Coming up");
    assertThat(lines().getFirst())
        .satisfies(line -> {
          assertThat(line.title()).isEqualTo("Choose your language: Python or JavaScript");
          assertThat(line.area()).isEqualTo("Programming Fundamentals");
          assertThat(line.plan()).isEmpty();
          assertThat(line.done()).isFalse();
        });
    assertThat(lines().getLast().when()).isEqualTo("Thu 5 Mar");
  }

  @Test
  void tickingMovesTheRowAndOffersUndo() {
    start("back-end-20", TODAY);
    TaskLine first = lines().getFirst();

    desk.commands().toggle(first, () -> {});

    assertThat(headings()).containsExactly("Today", "Done today", "Coming up");
    assertThat(today.progress().get()).isEqualTo(0.5);
    assertThat(desk.board().shown().getLast())
        .satisfies(notice -> {
          assertThat(notice.text()).isEqualTo("Done: " + first.title());
          assertThat(notice.kind()).isEqualTo(Notice.Kind.UNDOABLE);
        });
    assertThat(done()).extracting(TaskLine::id).containsExactly(first.id());

    desk.commands().toggle(done().getFirst(), () -> {});
    assertThat(done()).isEmpty();
    assertThat(desk.board().latest()).isEqualTo("Open again: " + first.title());
  }

  @Test
  void whenAllIsDoneItSaysSo() {
    start("back-end-20", TODAY);
    desk.commands().toggle(lines().get(0), () -> {});
    desk.commands().toggle(lines().get(0), () -> {});
    assertThat(today.rows().getFirst()).isInstanceOf(Message.class);
    assertThat(today.summary().get()).isEmpty();
    assertThat(today.progress().get()).isEqualTo(1);
  }

  @Test
  void aDayBeforeThePlanBeginsIsFree() {
    start("back-end-20", TODAY.plusDays(3));
    assertThat(today.summary().get()).isEmpty();
    assertThat(today.rows().getFirst()).isInstanceOf(Message.class);
    assertThat(headings()).containsExactly("Coming up");
  }

  @Test
  void missedTasksComeFirstAsCatchUp() {
    start("back-end-20", TODAY.minusDays(2));
    assertThat(headings().getFirst()).isEqualTo("Catch up");
    assertThat(lines().getFirst().late()).isTrue();
    assertThat(lines().getFirst().when()).isEqualTo("was for Sat 28 Feb");
    assertThat(today.summary().get()).startsWith("One task for today");
    assertThat(today.missedText().get()).isEqualTo("3 tasks are waiting from earlier days.");
    // What was missed does not count against the day.
    assertThat(today.progressText().get()).isEqualTo("0 of 1");
  }

  @Test
  void aFinishedPlanIsToldAsOne() {
    start("back-end-20", TODAY);
    desk.plans().plans().getFirst().tasks().forEach(task -> desk.plans().tick(task.id(), TODAY));
    assertThat(today.rows().getFirst())
        .isInstanceOfSatisfying(
            Message.class,
            message -> assertThat(message.title()).contains("everything you planned"));
  }

  @Test
  void aTaskOfSeveralDaysSaysUntilWhen() {
    start("back-end-90", TODAY);
    desk.commands().toggle(lines().getFirst(), () -> {});
    desk.goTo(TODAY.plusDays(1));
    today.refresh();
    assertThat(headings().getFirst()).isEqualTo("Today");
    assertThat(lines().getFirst().when()).isEqualTo("until Wed 4 Mar");
    assertThat(lines().getFirst().late()).isFalse();
  }

  @Test
  void withTwoPlansEachTaskSaysWhichItBelongsTo() {
    start("back-end-20", TODAY);
    start("back-end-60", TODAY);
    assertThat(lines())
        .extracting(TaskLine::plan)
        .contains("Back end in 20 days", "Back end in 60 days");
  }

  @Test
  void aTickThatCannotBeKeptDoesNotStayAndSaysWhy() throws Exception {
    start("back-end-20", TODAY);
    refuseWriting();

    today.toggle(lines().getFirst());

    assertThat(done()).isEmpty();
    assertThat(desk.board().latest()).contains("could not be written").contains("was not done");
  }

  /** The clock goes to the next month, whose file cannot be made: a folder is in its place. */
  private void refuseWriting() throws IOException {
    Files.createDirectory(data.resolve("journal").resolve("2026-04.jsonl"));
    desk.goTo(TODAY.plusMonths(1));
  }

  @Test
  void aTickIsDrawnInItsPlaceBeforeItIsOnDisk() {
    waitWithAPlan();
    ListRow heading = today.rows().getFirst();
    TaskLine first = lines().getFirst();

    today.toggle(first);

    assertThat(today.rows().getFirst()).isEqualTo(heading);
    assertThat(lines().getFirst().id()).isEqualTo(first.id());
    assertThat(done()).extracting(TaskLine::id).containsExactly(first.id());
    assertThat(desk.plans().today(TODAY).done()).isEmpty();
    later.runAll();
    assertThat(headings()).containsExactly("Today", "Done today", "Coming up");
    assertThat(desk.plans().today(TODAY).done()).hasSize(1);
  }

  @Test
  void aTickDrawnBeforeItWasRefusedGoesBack() throws Exception {
    waitWithAPlan();
    refuseWriting();
    List<ListRow> before = List.copyOf(today.rows());

    today.toggle(lines().getFirst());
    assertThat(done()).hasSize(1);
    later.runAll();

    assertThat(done()).isEmpty();
    assertThat(lines()).extracting(TaskLine::id).contains(((TaskLine) before.get(1)).id());
    assertThat(desk.board().latest()).contains("was not done");
  }

  @Test
  void aKeyPressedTwiceAtOnceDoesNotOpenTheTaskAgain() {
    waitWithAPlan();
    today.toggle(lines().getFirst());
    today.toggle(done().getFirst());
    later.runAll();
    assertThat(done()).hasSize(1);
  }

  @Test
  void afterATickAllIsReadOnce() {
    waitWithAPlan();
    today.toggle(lines().getFirst());
    // The tick, that something changed, and the reading.
    later.runOne();
    later.runOne();
    assertThat(today.progress().get()).isZero();
    later.runOne();
    assertThat(today.progress().get()).isEqualTo(0.5);
    assertThat(later.isIdle()).isTrue();
  }

  @Test
  void whatWasReadBeforeATickDoesNotTakeItBack() {
    waitWithAPlan();
    today.toggle(lines().get(0));
    // The first tick, and what was read behind it, arrive after the second key.
    today.refresh();
    later.runOne();
    today.toggle(lines().get(1));
    later.runOne();
    assertThat(done()).hasSize(2);
    later.runAll();
    assertThat(done()).hasSize(2);
    assertThat(today.progress().get()).isEqualTo(1);
  }

  /** Turns to a day with a plan, whose work is done when the test wants it to be. */
  private void waitWithAPlan() {
    start("back-end-20", TODAY);
    today = on(later);
    desk.plans()
        .onChange(() -> later.run(() -> today, TodayViewModel::refresh, desk.errors()::report));
    today.refresh();
    later.runAll();
  }

  @Test
  void ofManyMissedTasksAFewAreShownUntilAllAreAskedFor() {
    start("back-end-20", TODAY.minusDays(6));
    assertThat(today.missedText().get()).isEqualTo("7 tasks are waiting from earlier days.");
    assertThat(lines().stream().filter(TaskLine::late)).hasSize(2);
    today.take(offer());
    assertThat(lines().stream().filter(TaskLine::late)).hasSize(7);
    assertThat(today.rows()).noneMatch(Offer.class::isInstance);
  }

  @Test
  void whenAllIsDoneTheNextTaskCanBePulledForward() {
    start("back-end-20", TODAY);
    desk.commands().toggle(lines().get(0), () -> {});
    desk.commands().toggle(lines().get(0), () -> {});
    String next = lines().getLast().title();
    today.take(offer());
    assertThat(headings().getFirst()).isEqualTo("Today");
    assertThat(desk.board().latest()).startsWith("Moved forward: ");
    assertThat(next).isNotEmpty();
    assertThat(today.progressText().get()).isEqualTo("2 of 3");
  }

  @Test
  void theStreakIsToldUnlessItIsHidden() {
    start("back-end-20", TODAY);
    assertThat(today.streakText().get()).isEmpty();
    desk.commands().toggle(lines().getFirst(), () -> {});
    assertThat(today.streakText().get()).isEqualTo("One day");
    desk.services().settings().showStreak(false);
    assertThat(today.streakText().get()).isEmpty();
  }

  @Test
  void aRestDayAndAPauseAreCalledByTheirNames() {
    StudyWeek mondays = new StudyWeek(List.of(DayOfWeek.MONDAY));
    desk.plans().start(desk.template("back-end-20"), new PlanTerms(TODAY, mondays, List.of(), 0));
    desk.commands().toggle(lines().get(0), () -> {});
    desk.commands().toggle(lines().get(0), () -> {});
    desk.goTo(TODAY.plusDays(1));
    today.refresh();
    assertThat(message()).isEqualTo("A rest day.");
    desk.services().editing().pause(desk.plans().heads().getFirst().id());
    assertThat(message()).isEqualTo("Your plan is paused.");
  }

  @Test
  void tasksCanBeSkippedSplitRemovedAndDoneYesterday() {
    start("back-end-20", TODAY);
    String first = lines().get(0).title();
    desk.commands().split(lines().get(0));
    assertThat(lines().get(0).title()).isEqualTo(first + " (1)");
    assertThat(lines().get(1).title()).isEqualTo(first + " (2)");
    desk.commands().skip(lines().get(0));
    desk.commands().remove(lines().get(0));
    assertThat(today.progressText().get()).isEqualTo("0 of 1");
    desk.commands().doneYesterday(lines().get(0));
    assertThat(desk.plans().today(TODAY.minusDays(1)).done()).hasSize(1);
    for (int i = 0; i < 4; i++) {
      assertThat(desk.plans().undo()).isPresent();
    }
    assertThat(lines().get(0).title()).isEqualTo(first);
    assertThat(today.progressText().get()).isEqualTo("0 of 2");
  }

  private Offer offer() {
    return (Offer) today.rows().stream().filter(Offer.class::isInstance).findFirst().orElseThrow();
  }

  private String message() {
    return ((Message) today.rows().getFirst()).title();
  }

  private void start(String key, LocalDate date) {
    desk.plans().start(desk.template(key), PlanTerms.from(date));
  }

  private List<String> headings() {
    return today.rows().stream()
        .filter(Heading.class::isInstance)
        .map(row -> ((Heading) row).title())
        .toList();
  }

  private List<TaskLine> lines() {
    return today.rows().stream()
        .filter(TaskLine.class::isInstance)
        .map(TaskLine.class::cast)
        .toList();
  }

  private List<TaskLine> done() {
    return lines().stream().filter(TaskLine::done).toList();
  }
}
