package app.daymark.ui.salary.chart;

import app.daymark.exchange.drawing.Svg;
import app.daymark.salary.chart.ChartContent;
import app.daymark.salary.chart.ChartWords;
import app.daymark.salary.chart.Drawing;
import app.daymark.ui.kit.Language;
import app.daymark.ui.kit.Look;
import app.daymark.ui.kit.Pixels;
import app.daymark.ui.kit.Theme;
import java.awt.image.BufferedImage;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.Background;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Transform;

/**
 * A chart as a picture to take out: on paper of its own, as large as the stylesheet says, in the
 * colours of the window. Made on the thread that draws.
 */
public final class ChartPicture {

  private static final double SCALE = 2;

  private final ChartPane chart;
  private final StackPane paper;
  private final String title;

  /**
   * Draws a content, with its title and notes.
   *
   * @param look the scene whose light or dark colours it has
   * @param language of its words, whose letters it needs
   */
  public ChartPicture(ChartContent content, ChartWords words, Scene look, Language language) {
    this.title = content.title();
    this.chart = new ChartPane(content, words, title);
    this.paper = new StackPane(chart);
    paper.getStyleClass().add("chart-paper");
    Scene scene = new Scene(paper);
    Theme.dress(scene, Look.USUAL_TEXT_SIZE, language);
    scene.getPreferences().setColorScheme(look.getPreferences().getColorScheme());
    // The chart's place is known after the first pass, its nodes are dressed after the second.
    for (int pass = 0; pass < 2; pass++) {
      paper.applyCss();
      paper.autosize();
      paper.layout();
    }
  }

  /** The pixels, two for each of the window in either direction. */
  public BufferedImage pixels() {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(SCALE, SCALE));
    return Pixels.of(paper.snapshot(parameters, null));
  }

  /** The same picture as SVG. */
  public String svg() {
    Drawing drawing = chart.drawn().orElseThrow();
    Background background = paper.getBackground();
    return Svg.of(
        drawing,
        title,
        ShapeInk.colour(background.getFills().getFirst().getFill()),
        paper.getPadding().getLeft(),
        style -> ShapeInk.of(Objects.requireNonNull(chart.dressed().get(style), style)));
  }
}
