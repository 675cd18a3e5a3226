package app.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.plan.PlanTerms;
import app.daymark.store.AppFolders;
import app.daymark.ui.kit.Theme;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class PicturesTest {

  @TempDir private Path data;
  @TempDir private Path folder;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Theme.load();
  }

  @Test
  void everyScreenIsDrawnInLightAndDarkAtTheSizeAskedFor() throws IOException {
    try (AppContext app = AppContext.open(new AppFolders(data), Main.clock())) {
      app.plans()
          .start(
              app.catalogue().plan("back-end-20").orElseThrow(),
              PlanTerms.from(app.plans().studyDate()));
      assertThat(app.drawPictures(folder, 900, 600, 1.25)).isEqualTo(32);
    }
    for (String screen :
        List.of(
            "today",
            "plan",
            "role",
            "salary",
            "library",
            "settings",
            "backups",
            "check",
            "bring",
            "by-hand",
            "about",
            "catch-up",
            "compare",
            "look-back",
            "start",
            "streak")) {
      BufferedImage light = ImageIO.read(folder.resolve(screen + "-light.png").toFile());
      BufferedImage dark = ImageIO.read(folder.resolve(screen + "-dark.png").toFile());
      assertThat(light.getWidth()).isEqualTo(1125);
      assertThat(light.getHeight()).isEqualTo(750);
      assertThat(brightness(light)).as(screen).isGreaterThan(0.6);
      assertThat(brightness(dark)).as(screen).isLessThan(0.4);
      assertThat(coloursOf(light)).as(screen).isGreaterThan(50);
    }
  }

  private static double brightness(BufferedImage picture) {
    return IntStream.range(0, picture.getWidth())
        .mapToObj(x -> new Color(picture.getRGB(x, picture.getHeight() / 2)))
        .mapToDouble(pixel -> (pixel.getRed() + pixel.getGreen() + pixel.getBlue()) / 765.0)
        .average()
        .orElseThrow();
  }

  private static long coloursOf(BufferedImage picture) {
    return IntStream.range(0, picture.getWidth() * picture.getHeight())
        .map(i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth()))
        .distinct()
        .count();
  }
}
