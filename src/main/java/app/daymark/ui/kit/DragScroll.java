package app.daymark.ui.kit;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** Scrolls a list while a row is dragged to its upper or lower edge, or past it. */
final class DragScroll {

  /** So much of the list's height counts as an edge, at each end. */
  private static final double EDGE_PART = 0.1;

  /** At the very end of the edge, and beyond it, so much of the list's height goes by at once. */
  private static final double STEP_PART = 0.03;

  private final ListView<?> list;
  private final Timeline steps;
  private double pixels;

  DragScroll(ListView<?> list) {
    this.list = list;
    steps = new Timeline(new KeyFrame(Duration.millis(30), _ -> scroll()));
    steps.setCycleCount(Animation.INDEFINITE);
  }

  /** Scrolls on as long as the mouse is where it is in the event. */
  void follow(MouseEvent event) {
    double height = list.getHeight();
    double edge = height * EDGE_PART;
    double y = list.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
    double past = y < edge ? y - edge : Math.max(0, y - (height - edge));
    pixels = Math.clamp(past / edge, -1, 1) * height * STEP_PART;
    if (past == 0) {
      stop();
    } else {
      steps.play();
    }
  }

  void stop() {
    steps.stop();
  }

  private void scroll() {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollPixels(pixels);
    }
  }
}
