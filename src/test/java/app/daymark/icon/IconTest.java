package app.daymark.icon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IconTest {

  private static final Path FOLDER = Path.of("resources/app/daymark/icons");
  private static final Path SVG = FOLDER.resolve("daymark.svg");

  /** So little that no eye sees it; another Java may round otherwise. */
  private static final int TOLERANCE = 3;

  /**
   * Brings them in step: {@code java src/test/java/app/daymark/icon/IconFiles.java
   * resources/app/daymark/icons/daymark.svg target/icons resources/app/daymark/icons}.
   */
  @Test
  void picturesOfTheWindowAreInStepWithTheDrawing() throws IOException {
    IconSvg icon = IconSvg.read(SVG);
    for (int size : IconFiles.WINDOW) {
      BufferedImage kept = ImageIO.read(FOLDER.resolve("daymark-" + size + ".png").toFile());
      assertThat(kept.getWidth()).isEqualTo(size);
      assertThat(difference(kept, icon.draw(size))).as("%s px", size).isLessThan(TOLERANCE);
    }
  }

  @Test
  void anotherDrawingIsNoticed() throws IOException {
    IconSvg icon = IconSvg.read(SVG);
    IconSvg less = new IconSvg(icon.parts().subList(0, icon.parts().size() - 1));
    assertThat(difference(icon.draw(16), less.draw(16))).isGreaterThan(TOLERANCE);
  }

  @Test
  void colourIsTheThemesAndCornersAreClear() throws IOException {
    BufferedImage drawn = IconSvg.read(SVG).draw(64);
    String tokens = Files.readString(Path.of("resources/app/daymark/css/tokens.css"));
    Color ground = new Color(drawn.getRGB(8, 32), true);
    assertThat(tokens)
        .contains(
            "-color-accent-emphasis: #%02x%02x%02x;"
                .formatted(ground.getRed(), ground.getGreen(), ground.getBlue()));
    assertThat(drawn.getRGB(0, 0) >>> 24).isZero();
  }

  @Test
  void whatCannotBeDrawnIsRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("icon.svg");
    Files.writeString(file, "<svg><circle fill='#000000'/></svg>");
    assertThatThrownBy(() -> IconSvg.read(file)).hasMessageContaining("circle");
    Files.writeString(file, "<svg><path fill='#000000' d='M 1 1 q 2 2'/></svg>");
    assertThatThrownBy(() -> IconSvg.read(file)).hasMessageContaining("q");
  }

  @Test
  void filesOfWindowsAndMacosHoldPictures(@TempDir Path folder) throws IOException {
    IconFiles.main(SVG.toString(), folder.toString());
    ByteBuffer ico =
        ByteBuffer.wrap(Files.readAllBytes(folder.resolve("daymark.ico")))
            .order(ByteOrder.LITTLE_ENDIAN);
    assertThat(ico.getShort(4)).isEqualTo((short) 6);
    // The last entry is the largest: its length and its place stand at the end of its 16 bytes.
    assertThat(picture(ico.array(), ico.getInt(98), ico.getInt(94)).getWidth()).isEqualTo(256);
    ByteBuffer icns = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("daymark.icns")));
    assertThat(icns.getInt(4)).isEqualTo(icns.capacity());
    assertThat(picture(icns.array(), 16, icns.getInt(12) - 8).getWidth()).isEqualTo(128);
  }

  private static BufferedImage picture(byte[] file, int from, int length) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(Arrays.copyOfRange(file, from, from + length)));
  }

  /** The largest difference of any channel of any pixel, 0 to 255. */
  private static int difference(BufferedImage one, BufferedImage other) {
    int largest = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        for (int shift = 0; shift < 32; shift += 8) {
          int a = one.getRGB(x, y) >>> shift & 0xff;
          int b = other.getRGB(x, y) >>> shift & 0xff;
          largest = Math.max(largest, Math.abs(a - b));
        }
      }
    }
    return largest;
  }
}
