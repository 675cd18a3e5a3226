package app.daymark.ui.streak;

import static app.daymark.testkit.ViewModelDesk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.plan.PlanTerms;
import app.daymark.testkit.ClippedText;
import app.daymark.testkit.ViewModelDesk;
import app.daymark.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class StreakPanelTest {

  @TempDir private Path data;
  private ViewModelDesk desk;
  private int hidden;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Theme.load();
  }

  @BeforeEach
  void open() {
    desk = new ViewModelDesk(data);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {520, 560})
  void everyTextIsReadToItsEnd(int width) {
    startLongAgo();
    Parent root = drawn(width);
    assertThat(ClippedText.under(root)).isEmpty();
    assertThat(texts(root, ".streak-rule")).hasSize(4);
    assertThat(texts(root, ".legend-text")).contains("Nothing done", "Today");
  }

  @Test
  void theNewestMonthsAreSeenFirst() {
    startLongAgo();
    assertThat(texts(drawn(560), ".month-title")).hasSizeBetween(2, 4).endsWith("March 2026");
  }

  @Test
  void theKeyboardBeginsAtTheDays() {
    startLongAgo();
    Parent root = drawn(560);
    assertThat(root.getScene().getFocusOwner()).isSameAs(root.lookup(".calendar-months"));
  }

  @Test
  void withoutAPlanThereAreTheRulesAndASentence() {
    Parent root = drawn(560);
    assertThat(texts(root, ".prose")).first().asString().startsWith("A streak begins");
    assertThat(Objects.requireNonNull(root.lookup(".streak-days")).isVisible()).isFalse();
    assertThat(Objects.requireNonNull(root.lookup(".streak-now")).isVisible()).isFalse();
  }

  @Test
  void theLinkHidesTheStreak() {
    Hyperlink hide = (Hyperlink) Objects.requireNonNull(drawn(560).lookup(".hyperlink"));
    onFx(() -> {
      hide.fire();
      return hide;
    });
    assertThat(hidden).isEqualTo(1);
  }

  private void startLongAgo() {
    desk.plans().start(desk.template("back-end-60"), PlanTerms.from(TODAY.minusDays(500)));
  }

  /** Draws the panel's content with a width, and the body's sides around it. */
  private Parent drawn(int width) {
    return onFx(() -> {
      StreakPanel panel = new StreakPanel(viewModel(), desk.texts());
      ScrollPane body = new ScrollPane(panel.root());
      body.setFitToWidth(true);
      Scene scene = new Scene(body, width + 56, 700);
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

  private StreakViewModel viewModel() {
    return new StreakViewModel(
        desk.services().progress(),
        desk.plans(),
        desk.services().settings(),
        desk.runner(),
        desk.texts(),
        desk.changes(),
        desk.errors(),
        () -> hidden++);
  }

  private static List<String> texts(Node root, String selector) {
    return root.lookupAll(selector).stream().map(Label.class::cast).map(Label::getText).toList();
  }

  private static <T> T onFx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
  }
}
