package app.daymark.bench;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

/**
 * A window with nothing in it but a rectangle, which changes its colour: what is quicker than this,
 * no program drawn by the same toolkit on the same machine can be.
 */
final class EmptyWindow {

  private final Rectangle rectangle = new Rectangle(600, 100, Color.WHITE);
  private final Scene scene = new Scene(new StackPane(rectangle), 900, 120);
  private final Stage stage = new Stage();
  private final WindowWatch watch = new WindowWatch(scene);

  /** Shows it below the other window. To be called on the thread that draws. */
  EmptyWindow() {
    stage.setScene(scene);
    stage.setX(50);
    stage.setY(860);
    stage.show();
  }

  /** How many nanoseconds pass until another colour is drawn. */
  long nanosUntilDrawn() {
    return watch.nanosUntilDrawn(this::change, () -> true);
  }

  private void change() {
    rectangle.setFill(Color.WHITE.equals(rectangle.getFill()) ? Color.BLACK : Color.WHITE);
  }

  void hide() {
    stage.hide();
  }
}
