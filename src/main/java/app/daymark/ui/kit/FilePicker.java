package app.daymark.ui.kit;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the learner for files and folders. Called on the thread that draws. */
public interface FilePicker {

  /**
   * Asks for a folder.
   *
   * @param title of the question
   * @return empty when none was chosen
   */
  Optional<Path> folder(String title);

  /**
   * Asks for a file that is there.
   *
   * @param title of the question
   * @param kind what such files are called
   * @param pattern what their names match, such as {@code *.zip}
   * @return empty when none was chosen
   */
  Optional<Path> file(String title, String kind, String pattern);

  /**
   * Asks where a new file should go. One that is there already is chosen only after the learner
   * agreed to replace it.
   *
   * @param title of the question
   * @param kind what such files are called
   * @param name offered for it; its end after the last dot is that of the kind
   * @return empty when none was chosen
   */
  Optional<Path> newFile(String title, String kind, String name);

  /** For windows nobody sits in front of: nothing is ever chosen. */
  static FilePicker none() {
    return new FilePicker() {
      @Override
      public Optional<Path> folder(String title) {
        return Optional.empty();
      }

      @Override
      public Optional<Path> file(String title, String kind, String pattern) {
        return Optional.empty();
      }

      @Override
      public Optional<Path> newFile(String title, String kind, String name) {
        return Optional.empty();
      }
    };
  }
}
