package app.daymark.ui.salary.chart;

import app.daymark.salary.chart.TextMeasure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.text.Text;

/** Measures text as the stylesheet sets it, by nodes that are never seen. */
final class NodeMeasure implements TextMeasure {

  private final Group place;
  private final Map<String, Text> probes = new HashMap<>();

  /**
   * Measures.
   *
   * @param place in the scene whose stylesheets count; not managed, not visible
   */
  NodeMeasure(Group place) {
    this.place = place;
  }

  @Override
  public Size size(String style, String text) {
    Text probe = probes.computeIfAbsent(style, this::probe);
    probe.setText(text);
    Bounds bounds = probe.getLayoutBounds();
    return new Size(bounds.getWidth(), bounds.getHeight());
  }

  private Text probe(String style) {
    Text probe = new Text();
    probe.getStyleClass().setAll(List.of(style.split(" ")));
    place.getChildren().add(probe);
    probe.applyCss();
    return probe;
  }
}
