package app.daymark.ui.kit.calendar;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Lays out a month: a row of seven weekdays, then its days in rows of weeks, every one as large as
 * the first. A grid pane does the same at several times the cost.
 */
final class WeeksPane extends Region {

  private static final int COLUMNS = 7;

  private final List<? extends Node> weekdays;
  private final List<Day> days = new ArrayList<>();
  private int rows;

  /** A day's node and its place. */
  private record Day(Node node, MonthGrid.Slot slot) {}

  WeeksPane(List<? extends Node> weekdays) {
    this.weekdays = weekdays;
    getStyleClass().add("month-days");
    getChildren().addAll(weekdays);
  }

  void add(Node node, MonthGrid.Slot slot) {
    days.add(new Day(node, slot));
    rows = Math.max(rows, slot.row() + 1);
    getChildren().add(node);
  }

  @Override
  protected void layoutChildren() {
    double width = dayWidth();
    double top = headHeight();
    double height = dayHeight();
    for (int i = 0; i < weekdays.size(); i++) {
      layoutInArea(weekdays.get(i), i * width, 0, width, top, 0, HPos.CENTER, VPos.CENTER);
    }
    for (Day day : days) {
      day.node()
          .resizeRelocate(
              day.slot().column() * width, top + day.slot().row() * height, width, height);
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return COLUMNS * dayWidth();
  }

  @Override
  protected double computePrefHeight(double width) {
    return headHeight() + rows * dayHeight();
  }

  @Override
  protected double computeMinWidth(double height) {
    return computePrefWidth(height);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private double dayWidth() {
    return snapSizeX(days.getFirst().node().prefWidth(-1));
  }

  private double dayHeight() {
    return snapSizeY(days.getFirst().node().prefHeight(-1));
  }

  /** Weekdays are lower than days; the space below them is a part of their row. */
  private double headHeight() {
    return snapSizeY(dayHeight() * 0.7);
  }
}
