package app.daymark.ui.compare;

import javafx.scene.layout.Region;

/** A thin bar, filled to a part of its width. */
final class DayBar extends Region {

  private final Region fill = new Region();
  private final double length;

  /**
   * Draws a bar.
   *
   * @param length how much of it is filled, from 0 to 1
   */
  DayBar(double length) {
    this.length = length;
    getStyleClass().add("day-bar");
    fill.getStyleClass().add("day-bar-fill");
    getChildren().add(fill);
  }

  @Override
  protected void layoutChildren() {
    fill.resizeRelocate(0, 0, snapSizeX(getWidth() * length), getHeight());
  }
}
