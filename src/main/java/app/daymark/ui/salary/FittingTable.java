package app.daymark.ui.salary;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/** A table with amounts in full where it has room for them, and in short where it has not. */
final class FittingTable extends Region {

  private final Node full;
  private final Node brief;

  FittingTable(FiguresTable inFull, FiguresTable inShort) {
    this.full = FiguresGrid.of(inFull);
    this.brief = FiguresGrid.of(inShort);
    brief.getStyleClass().add("tight");
    getChildren().addAll(full, brief);
  }

  @Override
  protected double computeMinWidth(double height) {
    return brief.minWidth(height);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return full.prefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return full.prefHeight(-1);
  }

  @Override
  protected void layoutChildren() {
    boolean fits = full.prefWidth(-1) <= getWidth();
    full.setVisible(fits);
    brief.setVisible(!fits);
    Node shown = fits ? full : brief;
    shown.resizeRelocate(0, 0, Math.min(getWidth(), shown.prefWidth(-1)), getHeight());
  }
}
