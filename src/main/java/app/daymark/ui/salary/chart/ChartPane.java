package app.daymark.ui.salary.chart;

import app.daymark.salary.chart.ChartContent;
import app.daymark.salary.chart.ChartLayout;
import app.daymark.salary.chart.ChartWords;
import app.daymark.salary.chart.Drawing;
import app.daymark.salary.chart.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/**
 * A chart as large as its place, drawn anew when that changes. Each band can be pointed at and has
 * the keyboard when it is its turn: Tab goes to one of them, the arrow keys to the others.
 */
public final class ChartPane extends Region {

  private final ChartContent content;
  private final ChartWords words;
  private final ReadOnlyStringWrapper exact = new ReadOnlyStringWrapper("");
  private final Group probes = new Group();
  private final NodeMeasure measure = new NodeMeasure(probes);
  private final Map<String, Shape> dressed = new HashMap<>();
  private final List<Node> spots = new ArrayList<>();
  private Optional<Drawing> drawn = Optional.empty();
  private int turn;
  private boolean isDue;

  /** Draws a content. */
  public ChartPane(ChartContent content, ChartWords words, String accessibleText) {
    this.content = content;
    this.words = words;
    getStyleClass().add("salary-chart");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(accessibleText);
    probes.setManaged(false);
    probes.setVisible(false);
    getChildren().add(probes);
  }

  /** The figures of the band that is pointed at, or has the keyboard; empty for none. */
  public ReadOnlyStringProperty exact() {
    return exact.getReadOnlyProperty();
  }

  /** What is drawn; empty before it had a place. */
  public Optional<Drawing> drawn() {
    return drawn;
  }

  /** A node of each style that is drawn, dressed by the stylesheet. */
  Map<String, Shape> dressed() {
    return dressed;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    // Without a scene there are no styles to measure by.
    if (getScene() != null
        && width > 0
        && height > 0
        && drawn.filter(now -> now.width() == width && now.height() == height).isEmpty()) {
      draw(ChartLayout.of(content, width, height, words, measure));
    }
  }

  /** Takes the place of another chart: the keyboard goes on at the same band. */
  public void goOnAfter(ChartPane before) {
    turn = before.turn;
    isDue = true;
    requestLayout();
  }

  private void draw(Drawing drawing) {
    boolean hadFocus = isDue || spots.stream().anyMatch(Node::isFocused);
    isDue = false;
    drawn = Optional.of(drawing);
    getChildren().setAll(probes);
    dressed.clear();
    drawing.behind().forEach(mark -> getChildren().add(node(mark)));
    spots.clear();
    drawing.spots().forEach(spot -> spots.add(node(spot)));
    getChildren().addAll(spots);
    drawing.before().forEach(mark -> getChildren().add(node(mark)));
    spots.sort(Comparator.comparingDouble(spot -> spot.getLayoutBounds().getMinX()));
    giveTurn(Math.min(turn, spots.size() - 1));
    if (hadFocus) {
      spots.get(turn).requestFocus();
    }
    // Nodes that come while places are given would else be drawn once without their styles.
    applyCss();
  }

  private Shape node(Mark mark) {
    Shape node = MarkNodes.of(mark);
    dressed.putIfAbsent(mark.style(), node);
    return node;
  }

  private Node node(Drawing.Spot spot) {
    Rectangle reach =
        new Rectangle(
            spot.reach().x(), spot.reach().y(), spot.reach().width(), spot.reach().height());
    reach.getStyleClass().setAll("chart-spot-reach");
    Group node = new Group(reach);
    spot.marks().forEach(mark -> node.getChildren().add(node(mark)));
    node.getStyleClass().add("chart-spot");
    node.setAccessibleRole(AccessibleRole.TEXT);
    node.setAccessibleText(spot.exact());
    node.hoverProperty().addListener((_, _, _) -> tell());
    node.focusedProperty().addListener((_, _, _) -> tell());
    node.setOnMousePressed(event -> {
      go(spots.indexOf(node));
      // The page would take the keyboard away again.
      event.consume();
    });
    node.setOnKeyPressed(this::onKey);
    return node;
  }

  /** What is pointed at comes first; then what has the keyboard. */
  private void tell() {
    exact.set(
        spots.stream()
            .filter(Node::isHover)
            .findFirst()
            .or(() -> spots.stream().filter(Node::isFocused).findFirst())
            .map(Node::getAccessibleText)
            .orElse(""));
  }

  private void onKey(KeyEvent event) {
    int to =
        switch (event.getCode()) {
          case LEFT -> turn - 1;
          case RIGHT -> turn + 1;
          case HOME -> 0;
          case END -> spots.size() - 1;
          default -> Integer.MIN_VALUE;
        };
    if (to != Integer.MIN_VALUE) {
      // Also at either end: the keyboard does not leave the chart by an arrow key.
      go(Math.clamp(to, 0, spots.size() - 1));
      event.consume();
    }
  }

  private void go(int spot) {
    giveTurn(spot);
    spots.get(spot).requestFocus();
  }

  private void giveTurn(int spot) {
    turn = spot;
    for (int i = 0; i < spots.size(); i++) {
      spots.get(i).setFocusTraversable(i == turn);
    }
  }
}
