package app.daymark.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * Parts beside each other where there is room for that, below each other where there is not: in a
 * small window, or with large text. The stylesheet says how much room a part needs, and how far
 * apart they are.
 */
public final class Beside extends VBox {

  private final boolean isEven;

  private Beside(boolean isEven, String style, Node... parts) {
    super(parts);
    this.isEven = isEven;
    getStyleClass().add(style);
  }

  /** The first part takes what width the others leave, if that is not less than it needs. */
  public static Beside filling(String style, Node first, Node... others) {
    Beside row = new Beside(false, style, first);
    row.getChildren().addAll(others);
    return row;
  }

  /** All parts have the same width, and the same height. */
  public static Beside even(String style, List<? extends Node> parts) {
    return new Beside(true, style, parts.toArray(Node[]::new));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return sides()
        + getManagedChildren().stream().mapToDouble(each -> each.minWidth(-1)).max().orElse(0);
  }

  @Override
  protected double computePrefWidth(double height) {
    return sides()
        + getManagedChildren().stream().mapToDouble(Beside::usualWidth).sum()
        + getSpacing() * gaps();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    Places places = places(width < 0 ? computePrefWidth(-1) : width);
    List<Node> parts = getManagedChildren();
    double[] heights = new double[parts.size()];
    Arrays.setAll(heights, i -> snapSizeY(parts.get(i).prefHeight(places.widths().get(i))));
    double content =
        places.isRow()
            ? Arrays.stream(heights).max().orElse(0)
            : Arrays.stream(heights).sum() + gapBelow() * gaps();
    return snappedTopInset() + content + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    Places places = places(getWidth());
    List<Node> parts = getManagedChildren();
    double x = snappedLeftInset();
    double y = snappedTopInset();
    double height = getHeight() - y - snappedBottomInset();
    for (int i = 0; i < parts.size(); i++) {
      Node part = parts.get(i);
      double wide = places.widths().get(i);
      double high = places.isRow() ? height : snapSizeY(part.prefHeight(wide));
      layoutInArea(
          part,
          x,
          y,
          wide,
          high,
          0,
          Insets.EMPTY,
          true,
          isEven,
          HPos.LEFT,
          getAlignment().getVpos());
      x += places.isRow() ? wide + getSpacing() : 0;
      y += places.isRow() ? 0 : high + gapBelow();
    }
  }

  /**
   * How the parts are placed.
   *
   * @param isRow whether they are beside each other
   * @param widths of each
   */
  private record Places(boolean isRow, List<Double> widths) {}

  private Places places(double width) {
    double inner = width - sides();
    double room = inner - getSpacing() * gaps();
    double[] widths = isEven ? evenWidths(room) : fillingWidths(room);
    List<Node> parts = getManagedChildren();
    boolean isRow =
        IntStream.range(0, isEven ? parts.size() : Math.min(1, parts.size()))
            .allMatch(i -> parts.get(i).minWidth(-1) <= widths[i]);
    if (!isRow) {
      Arrays.fill(widths, inner);
    }
    return new Places(isRow, Arrays.stream(widths).boxed().toList());
  }

  private double[] evenWidths(double room) {
    double[] widths = new double[getManagedChildren().size()];
    Arrays.fill(widths, snapSpaceX(room / widths.length));
    return widths;
  }

  /** The first has what the others leave. */
  private double[] fillingWidths(double room) {
    double[] widths = getManagedChildren().stream().mapToDouble(Beside::usualWidth).toArray();
    if (widths.length > 0) {
      widths[0] = room - (Arrays.stream(widths).sum() - widths[0]);
    }
    return widths;
  }

  /** What a part would like may be less than it needs. */
  private static double usualWidth(Node part) {
    return Math.max(part.minWidth(-1), part.prefWidth(-1));
  }

  private int gaps() {
    return Math.max(0, getManagedChildren().size() - 1);
  }

  /** What belongs together stays nearer than what stands beside each other. */
  private double gapBelow() {
    return getSpacing() / 2;
  }

  private double sides() {
    return snappedLeftInset() + snappedRightInset();
  }
}
