package app.daymark.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;

/**
 * Where a window comes up: where it was, or else in the middle of a screen. Where the desktop has
 * only just begun, the toolkit hears late how wide a window's frame is, and may put it above the
 * screen, more than once; such a window is brought back. On the thread that draws.
 */
final class FirstPlace {

  private final Stage stage;
  private final WindowPlace place;

  /** For a window that was somewhere before. */
  FirstPlace(Stage stage, WindowPlace before) {
    this.stage = stage;
    this.place = before.onto(screens());
  }

  /** On the screens there are now. */
  WindowPlace place() {
    return place;
  }

  /** Puts the window there, once it has its content. */
  void take() {
    if (stage.isShowing()) {
      // The one that said to wait was smaller, and this one would grow from its corner.
      stage.sizeToScene();
      put();
    } else if (place.isChosen()) {
      put();
    }
    stage.setMaximized(place.maximized());
    watch();
  }

  private void put() {
    if (place.isChosen()) {
      stage.setX(place.x());
      stage.setY(place.y());
    } else {
      stage.centerOnScreen();
      if (!isWithinReach()) {
        // It is higher than the screen.
        stage.setY(screens().getFirst().getMinY());
      }
    }
  }

  /** Later it is the learner who moves it. */
  private void watch() {
    Subscription watch = stage.yProperty().subscribe((_, _) -> Platform.runLater(this::bringBack));
    PauseTransition end = new PauseTransition(Watches.FIRST_PICTURES);
    end.setOnFinished(_ -> watch.unsubscribe());
    if (stage.isShowing()) {
      end.play();
    } else {
      stage.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> end.play());
    }
  }

  private void bringBack() {
    if (!isWithinReach()) {
      put();
    }
  }

  private boolean isWithinReach() {
    return stage.isMaximized()
        || stage.isIconified()
        || new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false)
            .isWithinReach(screens());
  }

  /** The main one first. */
  private static List<Rectangle2D> screens() {
    return Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream())
        .map(Screen::getVisualBounds)
        .toList();
  }
}
