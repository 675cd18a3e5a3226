package app.daymark.ui.past;

import static app.daymark.testkit.ViewModelDesk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.plan.PlanTerms;
import app.daymark.plan.Task;
import app.daymark.testkit.ClippedText;
import app.daymark.testkit.ViewModelDesk;
import app.daymark.ui.kit.ListRow;
import app.daymark.ui.kit.Theme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class LookBackPanelTest {

  @TempDir private Path data;
  private ViewModelDesk desk;
  private LookBackViewModel past;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Theme.load();
  }

  @BeforeEach
  void open() {
    desk = new ViewModelDesk(data);
    past =
        new LookBackViewModel(
            desk.services().past(),
            null,
            desk.plans(),
            desk.services().settings(),
            desk.runner(),
            desk.texts(),
            desk.errors());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  /** A plan of sixty days, of which three weeks were lived. */
  private void live() {
    LocalDate start = TODAY.minusDays(21);
    desk.goTo(start);
    desk.plans().start(desk.template("back-end-60"), PlanTerms.from(start));
    List<Task> tasks = desk.plans().plans().getFirst().tasks().toList();
    for (int day = 0; day < 21; day += 2) {
      desk.goTo(start.plusDays(day));
      desk.plans().tick(tasks.get(day / 2).id(), start.plusDays(day));
    }
    desk.services().editing().skip(tasks.get(12).id());
    desk.plans().start(desk.template("back-end-90"), PlanTerms.from(TODAY));
    desk.goTo(TODAY);
  }

  @ParameterizedTest
  @ValueSource(ints = {560, 620})
  void everyTextIsReadToItsEnd(int width) {
    live();
    Parent root = drawn(width, 536);
    assertThat(ClippedText.under(root)).isEmpty();
    assertThat(texts(root, ".past-words")).singleElement().asString().startsWith("The past");
    assertThat(texts(root, ".section-title")).containsExactly("Sunday, 1 March 2026");
    assertThat(texts(root, ".month-title")).containsExactly("February 2026", "March 2026");
  }

  @Test
  void nothingInItCanBeTicked() {
    live();
    Parent root = drawn(560, 900);
    assertThat(root.lookupAll(".past-sign")).hasSizeGreaterThan(3);
    assertThat(root.lookupAll("*").stream().filter(CheckBox.class::isInstance)).isEmpty();
    var rows = desk.services().export();
    press(list(root), KeyCode.SPACE);
    press(list(root), KeyCode.DELETE);
    press(list(root), KeyCode.ENTER);
    assertThat(desk.services().export()).isEqualTo(rows);
  }

  @Test
  void theListGrowsWithTheWindow() {
    live();
    double low = list(drawn(560, 536)).getHeight();
    double high = list(drawn(560, 1_300)).getHeight();
    assertThat(low).isGreaterThan(200);
    assertThat(high).isGreaterThan(low + 400);
  }

  @Test
  void leftAndRightGoFromDayToDayWhereverTheFocusIs() {
    live();
    Parent root = drawn(560, 536);
    Node calendar = Objects.requireNonNull(root.lookup(".calendar-months"));
    assertThat(root.getScene().getFocusOwner()).isSameAs(calendar);
    press(calendar, KeyCode.LEFT);
    assertThat(past.date().get()).isEqualTo(TODAY.minusDays(2));
    press(list(root), KeyCode.LEFT);
    assertThat(past.date().get()).isEqualTo(TODAY.minusDays(3));
    assertThat(texts(root, ".calendar-caption").getFirst()).startsWith("Fri 27 Feb");
    press(list(root), KeyCode.RIGHT);
    press(calendar, KeyCode.END);
    assertThat(past.date().get()).isEqualTo(TODAY);
    assertThat(texts(root, ".past-words")).singleElement().asString().startsWith("Today");
    press(calendar, KeyCode.HOME);
    assertThat(past.date().get()).isEqualTo(TODAY.minusDays(21));
  }

  @Test
  void buttonsStepToo() {
    live();
    Parent root = drawn(560, 536);
    List<Button> steps =
        root.lookupAll(".past-head > .button").stream().map(Button.class::cast).toList();
    assertThat(steps)
        .extracting(Node::getAccessibleText)
        .containsExactly("The day before", "The day after");
    fire(steps.getFirst());
    assertThat(past.date().get()).isEqualTo(TODAY.minusDays(2));
    fire(steps.getLast());
    fire(steps.getLast());
    assertThat(past.date().get()).isEqualTo(TODAY);
    assertThat(steps).extracting(Node::isDisabled).containsExactly(false, true);
  }

  @Test
  void whileItReadsABarSaysSoAndNothingElseIsShown() {
    live();
    Parent root = onFx(() -> new LookBackPanel(past, desk.texts()).root());
    assertThat(visible(root, ".caption")).containsExactly("Reading your journal up to that day…");
    assertThat(visible(root, ".past-words")).isEmpty();
    onFx(() -> {
      past.refresh();
      return past;
    });
    assertThat(visible(root, ".caption")).isEmpty();
    assertThat(visible(root, ".past-words")).hasSize(1);
  }

  @Test
  void withoutAPastThereIsASentence() {
    Parent root = drawn(560, 536);
    assertThat(visible(root, ".missing"))
        .singleElement()
        .asString()
        .startsWith("There is nothing to look back at yet.");
    assertThat(visible(root, ".past-words")).isEmpty();
  }

  @Test
  void withoutAPlanOnThatDayThereIsASentence() {
    desk.goTo(TODAY.minusDays(1));
    desk.services().settings().setDayLimit(90);
    desk.goTo(TODAY);
    Parent root = drawn(560, 536);
    assertThat(visible(root, ".missing")).containsExactly("There was no plan on this day.");
    assertThat(visible(root, ".past-words")).hasSize(1);
    assertThat(list(root).getParent().isVisible()).isFalse();
  }

  private Parent drawn(int width, int height) {
    return onFx(() -> {
      LookBackPanel panel = new LookBackPanel(past, desk.texts());
      ScrollPane body = new ScrollPane(panel.root());
      body.setFitToWidth(true);
      body.setFitToHeight(panel.isAsHighAsItsPlace());
      Scene scene = new Scene(body, width, height);
      Theme.dress(scene);
      scene.getRoot().applyCss();
      panel.focus();
      panel.refresh();
      for (int pass = 0; pass < 3; pass++) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
      }
      return panel.root();
    });
  }

  @SuppressWarnings("unchecked") // there is one list, and it has these rows
  private static ListView<ListRow> list(Parent root) {
    return (ListView<ListRow>) Objects.requireNonNull(root.lookup(".past-list"));
  }

  private static void press(Node at, KeyCode key) {
    onFx(() -> {
      Event.fireEvent(
          at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
      return key;
    });
  }

  private static void fire(Button button) {
    onFx(() -> {
      button.fire();
      return button;
    });
  }

  private static List<String> texts(Parent root, String selector) {
    return onFx(() ->
        root.lookupAll(selector).stream().map(Label.class::cast).map(Label::getText).toList());
  }

  private static List<String> visible(Parent root, String selector) {
    return onFx(() ->
        root.lookupAll(selector).stream()
            .filter(node -> node.isVisible() && node.getParent().isVisible())
            .map(Label.class::cast)
            .map(Label::getText)
            .toList());
  }

  private static <T> T onFx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
  }
}
