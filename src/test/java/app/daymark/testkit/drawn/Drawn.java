package app.daymark.testkit.drawn;

import app.daymark.testkit.ClippedText;
import app.daymark.testkit.KeptPictures;
import app.daymark.ui.kit.Pixels;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;

/**
 * A scene as it was drawn, and what is wrong with it: each fault in words. Made on the thread that
 * draws.
 *
 * @param clipped texts that cannot be read to their end
 * @param overlapping texts that lie over each other
 * @param faint texts with a contrast under 4.5:1, large ones and icons under 3:1
 * @param strange letters that are in none of the fonts that come along
 * @param nameless controls that a screen reader could not name
 */
public record Drawn(
    BufferedImage picture,
    List<String> clipped,
    List<String> overlapping,
    List<String> faint,
    List<String> strange,
    List<String> nameless) {

  /** Draws a scene as it would be after the first few moments. */
  public static Drawn of(Scene scene) {
    // Lists make their cells in one pass and place them in the next.
    for (int pass = 0; pass < 4; pass++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
    SnapshotParameters ground = new SnapshotParameters();
    ground.setFill(scene.getFill());
    BufferedImage picture = Pixels.of(scene.getRoot().snapshot(ground, null));
    List<DrawnText> texts = DrawnText.under(scene.getRoot());
    return new Drawn(
        picture,
        ClippedText.under(scene.getRoot()),
        Overlap.among(texts),
        Contrast.tooLittle(texts, picture),
        Letters.strange(texts),
        Names.missing(scene.getRoot()));
  }

  /** Keeps the picture as build output, for people to look at. */
  public Drawn keep(String name) {
    KeptPictures.keep(picture, name);
    return this;
  }

  /** All that is wrong with it. */
  public List<String> faults() {
    return Stream.of(
            named("clipped", clipped),
            named("overlapping", overlapping),
            named("faint", faint),
            named("strange", strange),
            named("nameless", nameless))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> named(String kind, List<String> faults) {
    return faults.stream().map(fault -> kind + ": " + fault).toList();
  }
}
