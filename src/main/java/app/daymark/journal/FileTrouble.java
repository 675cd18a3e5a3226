package app.daymark.journal;

import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Why something could not be done with a file. */
public final class FileTrouble {

  private FileTrouble() {}

  /**
   * Says it in words that fit into brackets behind the name of the file. What Java says is often no
   * more than a path.
   */
  public static Phrase of(Exception trouble) {
    return switch (trouble) {
      case Refusal refused -> refused.phrase();
      case NoSuchFileException _ -> Phrase.of("it is not there");
      case AccessDeniedException _ -> Phrase.of("access to it is refused");
      case FileAlreadyExistsException _ -> Phrase.of("something with that name is already there");
      case NotDirectoryException _ -> Phrase.of("it is not a folder");
      case DirectoryNotEmptyException _ -> Phrase.of("it is not empty");
      case FileSystemException told when told.getReason() != null ->
          Phrase.inWords(told.getReason());
      default ->
          trouble.getMessage() == null
              ? Phrase.of("the system does not say why")
              : Phrase.inWords(trouble.getMessage());
    };
  }

  /**
   * The same, where the trouble may be with another file than the one that is named: with the
   * folder around it, or one inside it.
   */
  public static Phrase of(Exception trouble, Path named) {
    Path other = trouble instanceof FileSystemException told ? other(told, named) : null;
    if (other == null) {
      return of(trouble);
    }
    return switch (trouble) {
      case NoSuchFileException _ -> Phrase.of("%s is not there", other);
      case AccessDeniedException _ -> Phrase.of("access to %s is refused", other);
      default -> of(trouble);
    };
  }

  /** What could not be written aside, was to be in that folder. */
  private static @Nullable Path other(FileSystemException told, Path named) {
    if (told.getFile() == null) {
      return null;
    }
    Path file = Path.of(told.getFile()).toAbsolutePath().normalize();
    Path meant = told.getFile().endsWith(OwnerOnly.ASIDE) ? file.getParent() : file;
    return named.toAbsolutePath().normalize().equals(meant) ? null : meant;
  }
}
