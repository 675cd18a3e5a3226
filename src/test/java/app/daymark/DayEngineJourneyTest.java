package app.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.plan.PlanTerms;
import app.daymark.plan.Task;
import app.daymark.testkit.AdjustableClock;
import app.daymark.testkit.AppRobot;
import app.daymark.testkit.ClippedText;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does with a plan over days, in the whole app. */
class DayEngineJourneyTest {

  private static final String FIRST = "Choose your language: Python or JavaScript";
  private static final String SECOND = "Learn the basic syntax of your language";
  private static final String THIRD = "Work through a set of coding exercises";

  @TempDir private Path data;

  private <T> T ask(Function<AppContext, T> question) {
    try (AppContext app = AppContext.open(Main.folders(data), Main.clock())) {
      return question.apply(app);
    }
  }

  private void startDaysAgo(int days) {
    ask(app -> {
      LocalDate start = app.plans().studyDate().minusDays(days);
      app.plans().start(app.catalogue().plan("back-end-20").orElseThrow(), PlanTerms.from(start));
      return start;
    });
  }

  private List<Task> tasks() {
    return ask(app -> app.plans().plans().getFirst().tasks().toList());
  }

  @Test
  void catchingUpIsOneClickAndOneUndo() throws Exception {
    startDaysAgo(5);
    List<Task> before = tasks();
    try (AppRobot app = AppRobot.open(data)) {
      app.waitFor("6 tasks are waiting from earlier days.");
      app.press(KeyCode.CONTROL, KeyCode.DIGIT2);
      app.waitFor("6 tasks are waiting from earlier days.");
      app.press(KeyCode.C);
      app.waitFor("Move everything later");
      app.press(KeyCode.ESCAPE);
      app.waitForNo("Move everything later");
      app.press(KeyCode.CONTROL, KeyCode.DIGIT1);
      app.waitForTask(FIRST, false);
      app.press(KeyCode.C);
      app.waitFor("Move everything later");
      app.keepPicture("900x600-catch-up");
      assertThat(ClippedText.under(app.scene().getRoot())).isEmpty();
      app.click("Move later");
      app.waitForNo("6 tasks are waiting from earlier days.");
      app.waitForTask(FIRST, false);
    }
    LocalDate today = ask(app -> app.plans().studyDate());
    assertThat(tasks()).noneMatch(task -> task.isOverdue(today));
    try (AppRobot app = AppRobot.open(data)) {
      app.waitForTask(FIRST, false);
      app.press(KeyCode.CONTROL, KeyCode.Z);
      app.waitFor("6 tasks are waiting from earlier days.");
    }
    assertThat(tasks()).isEqualTo(before);
  }

  @Test
  void aPlanIsEditedByKeysAndEveryEditIsUndoneAfterARestart() throws Exception {
    startDaysAgo(0);
    List<Task> before = tasks();
    try (AppRobot app = AppRobot.open(data)) {
      app.waitForTask(FIRST, false);
      app.press(KeyCode.CONTROL, KeyCode.DIGIT2);
      app.waitForTask(FIRST, false);
      app.press(KeyCode.ALT, KeyCode.DOWN);
      app.waitForOrder(SECOND, FIRST);
      // The selection went along, so the same key moves the same task on.
      app.press(KeyCode.ALT, KeyCode.DOWN);
      app.waitForOrder(THIRD, FIRST);
      app.press(KeyCode.A);
      app.waitFor("New task");
      app.type("read a book\n");
      app.press(KeyCode.ESCAPE);
      app.waitForTask("read a book", false);
      app.press(KeyCode.S);
      app.waitFor("skipped");
      app.press(KeyCode.SHIFT, KeyCode.A);
      app.waitFor("New focus area");
      app.type("my own\n");
      app.waitFor("my own");
      app.keepPicture("900x600-plan-edited");
    }
    assertThat(tasks()).extracting(Task::title).contains("read a book").startsWith(SECOND, THIRD);
    try (AppRobot app = AppRobot.open(data)) {
      app.press(KeyCode.CONTROL, KeyCode.DIGIT2);
      app.waitFor("my own");
      for (int edit = 0; edit < 5; edit++) {
        app.press(KeyCode.CONTROL, KeyCode.Z);
      }
      app.waitForNo("my own");
      app.waitForNo("read a book");
      app.waitForOrder(FIRST, SECOND);
    }
    assertThat(tasks()).isEqualTo(before);
  }

  @Test
  void aTaskIsDraggedOntoAnother() throws Exception {
    startDaysAgo(0);
    try (AppRobot app = AppRobot.open(data)) {
      app.press(KeyCode.CONTROL, KeyCode.DIGIT2);
      app.waitForOrder(FIRST, THIRD);
      app.drag(THIRD, FIRST);
      app.waitForOrder(THIRD, FIRST);
    }
    assertThat(tasks()).extracting(Task::title).startsWith(THIRD, FIRST, SECOND);
  }

  @Test
  void aNoteIsKeptWhenItsPanelIsClosedAndWhenTheWindowIs() throws Exception {
    startDaysAgo(0);
    try (AppRobot app = AppRobot.open(data)) {
      app.waitForTask(FIRST, false);
      app.press(KeyCode.N);
      app.waitFor("Note");
      app.type("why python");
      app.keepPicture("900x600-task");
      app.press(KeyCode.ESCAPE);
      app.waitForNo("Note");
      // Back in the list: the next key is for the same task, and the next for the one below.
      app.press(KeyCode.J);
      app.press(KeyCode.N);
      app.waitFor("Note");
      app.type("still open");
    }
    assertThat(tasks()).extracting(Task::note).startsWith("why python", "still open");
  }

  @Test
  void aWarningIsClosedWithoutThePanelItIsAbout() throws Exception {
    startDaysAgo(0);
    try (AppRobot app = AppRobot.open(data)) {
      app.waitForTask(FIRST, false);
      app.press(KeyCode.ENTER);
      app.focused(TextField.class);
      app.press(KeyCode.CONTROL, KeyCode.A);
      app.press(KeyCode.DELETE);
      app.press(KeyCode.ENTER);
      app.waitFor("A title has at least one letter. Nothing was changed.");
      app.click("Close");
      app.waitForNo("A title has at least one letter. Nothing was changed.");
      app.waitFor("Note");
    }
  }

  @Test
  void doneYesterdayCountsForYesterday() throws Exception {
    startDaysAgo(1);
    try (AppRobot app = AppRobot.open(data)) {
      app.waitForTask(FIRST, false);
      app.press(KeyCode.Y);
      app.waitForNo(FIRST);
      app.clickId("streak");
      app.waitFor("How it works");
      app.keepPicture("900x600-streak");
      assertThat(ClippedText.under((Parent) app.scene().lookup(".panel"))).isEmpty();
    }
    LocalDate today = ask(app -> app.plans().studyDate());
    assertThat(tasks().getFirst().doneOn()).isEqualTo(today.minusDays(1));
    int streak = ask(app -> app.progress().streak(today).length());
    assertThat(streak).isEqualTo(1);
  }

  @Test
  void aPastDayIsSeenAsItWas() throws Exception {
    LocalDate today = ask(app -> app.plans().studyDate());
    for (int day = 2; day > 0; day--) {
      workAlone(today.minusDays(day));
    }
    List<Task> before = tasks();
    try (AppRobot app = AppRobot.open(data)) {
      app.press(KeyCode.CONTROL, KeyCode.DIGIT2);
      app.waitFor("Back end in 20 days");
      app.click("More");
      app.keepPicture("900x600-plan-more");
      app.click("Look back…");
      app.waitFor("That day: 1 task done.");
      app.press(KeyCode.LEFT);
      app.waitFor("That day: 1 plan started, 1 task done.");
      app.keepPicture("900x600-look-back");
      assertThat(ClippedText.under((Parent) app.scene().lookup(".panel"))).isEmpty();
      app.press(KeyCode.SPACE);
      app.press(KeyCode.RIGHT);
      app.press(KeyCode.RIGHT);
      app.waitFor("Today: nothing was done or moved.");
      app.press(KeyCode.ESCAPE);
      app.waitForNo("Look back");

      // Also where no plan is left.
      app.click("More");
      app.click("Remove this plan");
      app.waitFor("No plan yet");
      app.press(KeyCode.L);
      app.waitFor("This plan was removed since then.");
      app.press(KeyCode.CONTROL, KeyCode.Z);
      app.waitForNo("This plan was removed since then.");
    }
    assertThat(tasks()).isEqualTo(before);
  }

  /** Ticks the next task of a plan of twenty days on a day, and starts it before if need be. */
  private void workAlone(LocalDate date) {
    Clock noon = AdjustableClock.noonOf(date);
    try (AppContext app = AppContext.open(Main.folders(data), noon)) {
      if (app.plans().plans().isEmpty()) {
        app.plans().start(app.catalogue().plan("back-end-20").orElseThrow(), PlanTerms.from(date));
      }
      Task next = app.plans().plans().getFirst().open().findFirst().orElseThrow();
      app.plans().tick(next.id(), date);
    }
  }
}
