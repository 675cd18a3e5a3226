package app.daymark.testkit;

import app.daymark.ui.kit.FilePicker;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses, whatever it is asked, what the test wants; nothing at first. */
public final class ChosenFiles implements FilePicker {

  private @Nullable Path chosen;

  public void choose(Path path) {
    chosen = path;
  }

  @Override
  public Optional<Path> folder(String title) {
    return Optional.ofNullable(chosen);
  }

  @Override
  public Optional<Path> file(String title, String kind, String pattern) {
    return Optional.ofNullable(chosen);
  }

  @Override
  public Optional<Path> newFile(String title, String kind, String name) {
    return Optional.ofNullable(chosen);
  }
}
