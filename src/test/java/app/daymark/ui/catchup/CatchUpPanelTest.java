package app.daymark.ui.catchup;

import static app.daymark.testkit.ViewModelDesk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.plan.PlanTerms;
import app.daymark.testkit.ClippedText;
import app.daymark.testkit.ViewModelDesk;
import app.daymark.ui.kit.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class CatchUpPanelTest {

  private static final String LONG =
      "Everything there is to know about back ends, in an order that makes sense, with exercises";

  @TempDir private Path data;
  private ViewModelDesk desk;
  private CatchUpViewModel viewModel;
  private CatchUpPanel panel;
  private Scene scene = onFx(() -> new Scene(new StackPane()));

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Theme.load();
  }

  @BeforeEach
  void open() {
    desk = new ViewModelDesk(data);
    viewModel =
        new CatchUpViewModel(
            desk.services().catchUp(),
            desk.services().settings(),
            desk.runner(),
            desk.texts(),
            desk.board(),
            desk.errors(),
            () -> {});
    panel = onFx(() -> new CatchUpPanel(viewModel, desk.texts()));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {520, 560})
  void everyTextIsReadToItsEnd(int width) {
    start(LONG, 40);
    start(LONG + " and more of them", 3);
    draw(width);
    onFx(() -> {
      viewModel.limit().set(30);
      viewModel.choosing().set(true);
      return viewModel;
    });
    layOut();
    assertThat(ClippedText.under(panel.root())).isEmpty();
    assertThat(texts(".plan-end-title")).hasSize(2);
    assertThat(texts(".drop-list .task-title")).isNotEmpty();
  }

  @Test
  void thousandsOfTasksAreDrawnAsFarAsTheyAreSeen() {
    start("Many", 3_000);
    draw(560);
    onFx(() -> {
      viewModel.choosing().set(true);
      return viewModel;
    });
    layOut();
    assertThat(list().getItems()).hasSize(3_000);
    assertThat(texts(".drop-list .task-title").size()).isBetween(3, 30);
  }

  @Test
  void spaceTicksAndTheListStaysWhereItIs() {
    start("Plan", 20);
    draw(560);
    onFx(() -> {
      viewModel.choosing().set(true);
      return viewModel;
    });
    boolean second = viewModel.lines().get(1).dropped().get();
    boolean third = viewModel.lines().get(2).dropped().get();
    press(list(), KeyCode.HOME, KeyCode.DOWN, KeyCode.SPACE);
    press(list(), KeyCode.DOWN, KeyCode.SPACE, KeyCode.SPACE);
    assertThat(viewModel.lines().get(1).dropped().get()).isNotEqualTo(second);
    assertThat(viewModel.lines().get(2).dropped().get()).isEqualTo(third);
    assertThat(list().getSelectionModel().getSelectedIndex()).isEqualTo(2);
  }

  @Test
  void theKeyboardBeginsAtWhatIsSuggestedOnceItIsThere() {
    draw(560);
    onFx(() -> {
      panel.focus();
      return panel;
    });
    assertThat(texts(".item-title")).contains("There is nothing to catch up with");
    start("Plan", 20);
    onFx(() -> {
      panel.refresh();
      return panel;
    });
    assertThat(buttons())
        .filteredOn(button -> button.getStyleClass().contains("accent"))
        .containsExactly((Button) scene.getFocusOwner());
  }

  @Test
  void theListIsThereWhileTheLearnerChooses() {
    start("Plan", 20);
    draw(560);
    ToggleButton choose = (ToggleButton) find(".choose-pill");
    assertThat(find(".drops").isVisible()).isFalse();
    onFx(() -> {
      choose.fire();
      return choose;
    });
    assertThat(find(".drops").isVisible()).isTrue();
    assertThat(scene.getFocusOwner()).isSameAs(list());
  }

  @Test
  void whatIsTypedAsALimitCountsIfItIsANumber() {
    start("Plan", 20);
    draw(560);
    type("many");
    assertThat(viewModel.limit().get()).isEqualTo(180);
    type("90");
    assertThat(viewModel.limit().get()).isEqualTo(90);
    type("99999999999");
    assertThat(viewModel.limit().get()).isEqualTo(1_440);
    type("");
    assertThat(viewModel.limit().get()).isEqualTo(1_440);
    type("0");
    assertThat(viewModel.limit().get()).isEqualTo(10);
  }

  private void type(String text) {
    Spinner<?> spinner = (Spinner<?>) find(".limit-spinner");
    onFx(() -> {
      spinner.getEditor().setText(text);
      Event.fireEvent(spinner.getEditor(), new ActionEvent());
      return spinner;
    });
    assertThat(spinner.getEditor().getText()).isEqualTo("" + viewModel.limit().get());
  }

  private void start(String title, int tasks) {
    List<PlanTemplate.Task> all = new ArrayList<>();
    for (int i = 0; i < tasks; i++) {
      all.add(new PlanTemplate.Task("t" + i, LONG + " " + i, 45, i % 3 == 0));
    }
    PlanTemplate.FocusArea area = new PlanTemplate.FocusArea("a", "Area", 1, 30, all);
    desk.plans()
        .start(
            new PlanTemplate("t", title, "For tests.", 30, List.of(area)),
            PlanTerms.from(TODAY.minusDays(20)));
  }

  /** Draws the panel's content with a width, and the body's sides around it. */
  private void draw(int width) {
    scene =
        onFx(() -> {
          ScrollPane body = new ScrollPane(panel.root());
          body.setFitToWidth(true);
          Scene dressed = new Scene(body, width + 56, 700);
          Theme.dress(dressed);
          panel.refresh();
          return dressed;
        });
    layOut();
  }

  private void layOut() {
    onFx(() -> {
      for (int pass = 0; pass < 3; pass++) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
      }
      return panel;
    });
  }

  private void press(Node target, KeyCode... keys) {
    onFx(() -> {
      for (KeyCode key : keys) {
        Event.fireEvent(
            target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
      }
      return target;
    });
  }

  private ListView<?> list() {
    return (ListView<?>) find(".drop-list");
  }

  private List<Button> buttons() {
    return panel.root().lookupAll(".choice-take > .button").stream()
        .map(Button.class::cast)
        .toList();
  }

  private Node find(String selector) {
    return Objects.requireNonNull(panel.root().lookup(selector), selector);
  }

  private List<String> texts(String selector) {
    return panel.root().lookupAll(selector).stream()
        .map(Label.class::cast)
        .map(Label::getText)
        .filter(Objects::nonNull)
        .toList();
  }

  private static <T> T onFx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
  }
}
