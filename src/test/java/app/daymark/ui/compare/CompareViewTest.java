package app.daymark.ui.compare;

import static app.daymark.testkit.DrawingThread.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.testkit.ClippedText;
import app.daymark.testkit.TestData;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.Theme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

class CompareViewTest {

  private static final List<PlanTemplate> BACK_END =
      Stream.of("back-end-20", "back-end-60", "back-end-90").map(TestData::builtInPlan).toList();

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Theme.load();
  }

  @ParameterizedTest
  @ValueSource(ints = {520, 560, 640, 900})
  void everyTextIsReadToItsEnd(int width) {
    Parent root = drawn(BACK_END, width);
    assertThat(ClippedText.under(root)).isEmpty();
    assertThat(texts(root, ".compare-title")).hasSize(14);
  }

  @Test
  void barsAreAsLongAsTheirDays() {
    Parent root = drawn(BACK_END, 640);
    List<Double> filled =
        all(root, ".day-bar").map(DayBar.class::cast).map(CompareViewTest::filledPart).toList();
    assertThat(filled).hasSize(8 + 12 + 13);
    assertThat(filled.subList(0, 3))
        .satisfiesExactly(
            each -> assertThat(each).isBetween(2 / 7.0, 2 / 7.0 + 0.02),
            each -> assertThat(each).isBetween(5 / 7.0, 5 / 7.0 + 0.02),
            each -> assertThat(each).isEqualTo(1));
  }

  @Test
  void whatAPlanLacksIsSaidInWords() {
    Parent root = drawn(BACK_END, 640);
    assertThat(all(root, ".compare-absent").map(Node::getAccessibleText))
        .hasSize(3 * 14 - (8 + 12 + 13))
        .containsOnly("not in this plan");
    assertThat(all(root, ".compare-days").map(Node::getAccessibleText))
        .allMatch(text -> text.contains("of the plan"));
  }

  @Test
  void onlyShorterPlansLeaveSomethingOut() {
    assertThat(texts(drawn(BACK_END, 640), ".item-title"))
        .containsExactly("Back end in 20 days", "Back end in 60 days");
    assertThat(texts(drawn(List.of(TestData.smallPlan()), 640), ".section-title")).isEmpty();
  }

  private static double filledPart(DayBar bar) {
    return bar.getChildrenUnmodifiable().getFirst().getLayoutBounds().getWidth() / bar.getWidth();
  }

  private static List<String> texts(Parent root, String style) {
    return all(root, style).map(Label.class::cast).map(Label::getText).toList();
  }

  private static Stream<Node> all(Parent root, String style) {
    return root.lookupAll(style).stream();
  }

  private static Parent drawn(List<PlanTemplate> plans, int width) {
    return onFx(() -> {
      Texts texts = new Texts(Locale.ENGLISH);
      CompareViewModel viewModel = new CompareViewModel(texts);
      Parent root = new CompareView(viewModel, texts).root();
      Scene scene = new Scene(new StackPane(root), width, 600);
      Theme.dress(scene);
      viewModel.show(plans);
      for (int pass = 0; pass < 3; pass++) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
      }
      return root;
    });
  }
}
