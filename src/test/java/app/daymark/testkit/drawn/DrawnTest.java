package app.daymark.testkit.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.ui.kit.Theme;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What the pictures are looked at for is found where it is. */
class DrawnTest {

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Theme.load();
  }

  private static Drawn drawn(Callable<List<Node>> nodes) {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          Pane pane = new Pane();
          pane.getChildren().setAll(nodes.call());
          Scene scene = new Scene(pane, 400, 200);
          Theme.dress(scene);
          Theme.choose(scene, Theme.Mode.LIGHT);
          return Drawn.of(scene);
        });
  }

  private static Text text(String words, double x, Color fill) {
    Text text = new Text(x, 40, words);
    text.setFill(fill);
    return text;
  }

  @Test
  void nothingIsWrongWithWhatIsWell() {
    Drawn well =
        drawn(() -> {
          Label name = new Label("Country");
          TextField field = new TextField();
          field.relocate(0, 80);
          name.setLabelFor(field);
          return List.of(name, field, text("clear", 200, Color.BLACK));
        });
    assertThat(well.faults()).isEmpty();
  }

  @Test
  void shortenedTextIsFound() {
    Label label = new Label("a title that goes on and on");
    label.setMaxWidth(60);
    assertThat(drawn(() -> List.of(label)).clipped()).containsExactly(label.getText());
  }

  @Test
  void textsOverEachOtherAreFound() {
    assertThat(
            drawn(() -> List.of(text("under", 20, Color.BLACK), text("over", 30, Color.BLACK)))
                .overlapping())
        .containsExactly("“under” and “over”");
  }

  @Test
  void faintTextIsFoundOnTheGroundItWasDrawnOn() {
    Color grey = Color.rgb(140, 140, 140);
    assertThat(drawn(() -> List.of(text("faint", 20, grey))).faint()).hasSize(1);
    Region dark = new Region();
    dark.setBackground(Background.fill(Color.BLACK));
    dark.setManaged(false);
    dark.resize(400, 200);
    assertThat(drawn(() -> List.of(dark, text("clear", 20, grey))).faint()).isEmpty();
    Text half = text("half", 20, Color.BLACK);
    half.setOpacity(0.4);
    assertThat(drawn(() -> List.of(half)).faint()).hasSize(1);
  }

  @Test
  void lettersOfNoFontAreFound() {
    assertThat(drawn(() -> List.of(text("中", 20, Color.BLACK))).strange()).containsExactly("中");
  }

  @Test
  void whatHasNoNameOrRoleIsFound() {
    Region spot = new Region();
    spot.setFocusTraversable(true);
    spot.setId("spot");
    Button button = new Button();
    button.setId("silent");
    assertThat(drawn(() -> List.of(button, spot)).nameless())
        .containsExactly(
            "no name: Button#silent button", "no role: Region#spot ", "no name: Region#spot ");
  }

  @Test
  void contrastIsThatOfTheFormula() {
    assertThat(Contrast.of(Color.BLACK, Color.WHITE)).isEqualTo(21);
    assertThat(Contrast.of(Color.WHITE, Color.web("#767676"))).isBetween(4.54, 4.55);
  }
}
