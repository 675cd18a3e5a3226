package app.daymark.bench;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A screen in memory: what is drawn on it can be looked at without asking anybody for it. */
final class Framebuffer implements AutoCloseable {

  private static final String GEOMETRY = "1280x900x24";
  private static final int WIDTH = 1280;
  private static final int PIXEL_BYTES = 4;
  private static final long PATIENCE_SECONDS = 20;

  /** In the header of an X window dump, in bytes: its size, and how many colours follow it. */
  private static final int HEADER_SIZE_AT = 0;

  private static final int COLOURS_AT = 76;
  private static final int COLOUR_BYTES = 12;

  private final Process server;
  private final String display;
  private final MappedByteBuffer dump;
  private final int pixelsAt;

  /** Starts one, with its dump in a folder. */
  Framebuffer(Path folder) throws IOException, InterruptedException {
    Path number = folder.resolve("display");
    server =
        new ProcessBuilder(
                "sh",
                "-c",
                "exec Xvfb -displayfd 3 -br -screen 0 %s -nolisten tcp -fbdir '%s' 3>'%s'"
                    .formatted(GEOMETRY, folder, number))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (Files.notExists(number) || Files.readString(number).isBlank()) {
      if (System.nanoTime() > end || !server.isAlive()) {
        throw new IOException("No screen: is Xvfb installed?");
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    display = ":" + Files.readString(number).strip();
    try (FileChannel file = FileChannel.open(folder.resolve("Xvfb_screen0"))) {
      dump = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
    }
    pixelsAt = dump.getInt(HEADER_SIZE_AT) + dump.getInt(COLOURS_AT) * COLOUR_BYTES;
  }

  String display() {
    return display;
  }

  /** How bright a pixel is, 0 to 255, by its green. */
  int brightness(int x, int y) {
    return dump.get(pixelsAt + (y * WIDTH + x) * PIXEL_BYTES + 1) & 0xff;
  }

  @Override
  public void close() {
    server.destroy();
  }
}
