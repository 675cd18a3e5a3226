package app.daymark.ui.kit;

import static app.daymark.testkit.DrawingThread.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxToolkit;

class RowMoreTest {

  private final ListCell<String> cell = onFx(Row::new);
  private final RowMore more = onFx(() -> new RowMore(cell, RowMoreTest::button));

  /** One that has something to show can be selected. */
  private static final class Row extends ListCell<String> {

    Row() {
      updateItem("a row", false);
    }
  }

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Theme.load();
  }

  /** A row would twitch when it is pointed at. */
  @ParameterizedTest
  @MethodSource("app.daymark.testkit.Looks#all")
  void theRoomIsAsLargeWithTheButton(Language language, int textSize) {
    Scene scene =
        onFx(() -> {
          Scene made = new Scene(new StackPane(more), 200, 200);
          Theme.dress(made, textSize, language);
          return made;
        });
    Dimension2D before = onFx(() -> room(scene));
    onFx(() -> {
      cell.updateSelected(true);
      return cell;
    });
    Dimension2D after = onFx(() -> room(scene));
    assertThat(after).isEqualTo(before);
    assertThat(more.getChildren()).singleElement().isInstanceOf(Button.class);
    Bounds button = more.getChildren().getFirst().getBoundsInParent();
    assertThat(button.getWidth()).isPositive().isLessThanOrEqualTo(before.getWidth());
    assertThat(button.getHeight()).isPositive().isLessThanOrEqualTo(before.getHeight());
  }

  @Test
  void theButtonIsMadeOnceARowIsSelected() {
    assertThat(more.getChildren()).isEmpty();
    for (boolean selected : new boolean[] {true, false, true}) {
      onFx(() -> {
        cell.updateSelected(selected);
        return cell;
      });
      assertThat(more.getChildren()).hasSize(1);
    }
  }

  private Dimension2D room(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return new Dimension2D(
        more.snapSizeX(Math.max(more.minWidth(-1), more.prefWidth(-1))),
        more.snapSizeY(Math.max(more.minHeight(-1), more.prefHeight(-1))));
  }

  private static Button button() {
    Button button = new Button();
    button.setGraphic(Page.icon(Feather.MORE_HORIZONTAL));
    button.getStyleClass().add("row-more");
    return button;
  }
}
