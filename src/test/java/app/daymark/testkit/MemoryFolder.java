package app.daymark.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * A folder that lies in memory where the system has one that does (Linux): for tests of hundreds of
 * actions that are not about the disk each of them would wait for.
 */
public final class MemoryFolder implements TempDirFactory {

  private static final Path IN_MEMORY = Path.of("/dev/shm");

  @Override
  public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context)
      throws IOException {
    return Files.isWritable(IN_MEMORY)
        ? Files.createTempDirectory(IN_MEMORY, "daymark")
        : Files.createTempDirectory("daymark");
  }
}
