package app.daymark.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class FirstPlaceTest {

  private static final WindowPlace CHOSEN = new WindowPlace(40, 50, 900, 600, false);

  private final Stage stage = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> new Stage());

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void close() {
    WaitForAsyncUtils.waitForAsyncFx(5_000, stage::close);
  }

  /** Above the screen: the toolkit mistakes the frame's place for the window's. */
  private void comeUpAboveTheScreen(WindowPlace before, double height) {
    comeUp(before, height, -28);
  }

  private void comeUp(WindowPlace before, double height, double y) {
    WaitForAsyncUtils.waitForAsyncFx(
        5_000,
        () -> {
          stage.setScene(new Scene(new Group(), 900, height));
          new FirstPlace(stage, before).take();
          stage.show();
          stage.setY(y);
        });
  }

  private void waitUntilAt(double y) throws Exception {
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> stage.getY() == y);
  }

  @Test
  void windowAboveTheScreenIsBroughtToTheMiddle() throws Exception {
    comeUpAboveTheScreen(WindowPlace.anywhere(900, 600), 600);
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> stage.getY() > 0);
    assertThat(stage.getX()).isPositive();
  }

  @Test
  void windowHigherThanTheScreenBeginsAtItsTop() throws Exception {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    comeUpAboveTheScreen(WindowPlace.anywhere(900, 600), screen.getHeight() + 100);
    waitUntilAt(screen.getMinY());
  }

  @Test
  void windowAboveTheScreenComesBackWhereItWas() throws Exception {
    comeUpAboveTheScreen(CHOSEN, 600);
    waitUntilAt(CHOSEN.y());
    assertThat(stage.getX()).isEqualTo(CHOSEN.x());
  }

  @Test
  void whoeverMovesItThereLaterMeansIt() throws Exception {
    comeUpAboveTheScreen(CHOSEN, 600);
    waitUntilAt(CHOSEN.y());
    WaitForAsyncUtils.waitFor(
        10,
        TimeUnit.SECONDS,
        () -> {
          WaitForAsyncUtils.waitForAsyncFx(5_000, () -> stage.setY(-30));
          WaitForAsyncUtils.waitForFxEvents();
          return stage.getY() == -30;
        });
  }

  @Test
  void windowThatComesUpWhereItShouldStaysThere() {
    comeUp(CHOSEN, 600, 0);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(stage.getY()).isZero();
  }
}
