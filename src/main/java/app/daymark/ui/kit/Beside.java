package app.daymark.ui.kit;

import java.util.List;
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
    List<Node> parts = getManagedChildren();
    return sides()
        + parts.stream().mapToDouble(each -> each.prefWidth(-1)).sum()
        + getSpacing() * Math.max(0, parts.size() - 1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    List<Node> parts = getManagedChildren();
    double inner = (width < 0 ? computePrefWidth(-1) : width) - sides();
    double content = 0;
    for (int i = 0; i < parts.size(); i++) {
      double high = snapSizeY(parts.get(i).prefHeight(widthOf(i, parts, inner)));
      content = fits(parts, inner) ? Math.max(content, high) : content + high;
    }
    double gaps = fits(parts, inner) ? 0 : gapBelow() * Math.max(0, parts.size() - 1);
    return snappedTopInset() + content + gaps + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    List<Node> parts = getManagedChildren();
    double inner = getWidth() - sides();
    boolean isRow = fits(parts, inner);
    double x = snappedLeftInset();
    double y = snappedTopInset();
    double height = getHeight() - y - snappedBottomInset();
    for (int i = 0; i < parts.size(); i++) {
      Node part = parts.get(i);
      double wide = widthOf(i, parts, inner);
      double high = isRow ? height : snapSizeY(part.prefHeight(wide));
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
      x += isRow ? wide + getSpacing() : 0;
      y += isRow ? 0 : high + gapBelow();
    }
  }

  private boolean fits(List<Node> parts, double inner) {
    double gaps = getSpacing() * Math.max(0, parts.size() - 1);
    double needed =
        isEven
            ? parts.size() * parts.stream().mapToDouble(each -> each.minWidth(-1)).max().orElse(0)
            : parts.stream().limit(1).mapToDouble(each -> each.minWidth(-1)).sum() + rest(parts);
    return needed + gaps <= inner;
  }

  private static double rest(List<Node> parts) {
    return parts.stream().skip(1).mapToDouble(each -> each.prefWidth(-1)).sum();
  }

  private double widthOf(int index, List<Node> parts, double inner) {
    double gaps = getSpacing() * Math.max(0, parts.size() - 1);
    if (!fits(parts, inner)) {
      return inner;
    }
    if (isEven) {
      return snapSpaceX((inner - gaps) / parts.size());
    }
    return index == 0 ? inner - gaps - rest(parts) : parts.get(index).prefWidth(-1);
  }

  /** What belongs together stays nearer than what stands beside each other. */
  private double gapBelow() {
    return getSpacing() / 2;
  }

  private double sides() {
    return snappedLeftInset() + snappedRightInset();
  }
}
