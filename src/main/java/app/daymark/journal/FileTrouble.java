package app.daymark.journal;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why something could not be done with a file. */
public final class FileTrouble {

  private FileTrouble() {}

  /**
   * Says it in words that fit into brackets behind the name of the file. What Java says is often no
   * more than a path, and that of a file which was to be put in place.
   */
  public static Phrase of(Exception trouble) {
    return switch (trouble) {
      case Refusal refused -> refused.phrase();
      case NoSuchFileException _ -> Phrase.of("it is not there");
      case AccessDeniedException _ -> Phrase.of("access to it is refused");
      case FileAlreadyExistsException _ -> Phrase.of("something of that name is there already");
      case NotDirectoryException _ -> Phrase.of("it is no folder");
      case FileSystemException told when told.getReason() != null ->
          Phrase.inWords(told.getReason());
      default -> Phrase.inWords(trouble.getMessage());
    };
  }
}
