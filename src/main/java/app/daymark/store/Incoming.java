package app.daymark.store;

import app.daymark.journal.FileTrouble;
import app.daymark.journal.Forced;
import app.daymark.journal.OwnerOnly;
import app.daymark.journal.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Another journal, built aside in the data folder, that is to take the place of the present one.
 * Whatever interrupts that, after the next start one of them is there, whole; the journal that was
 * is kept.
 */
public final class Incoming {

  private static final int LONGEST_NAME = 200;

  private final AppFolders folders;
  private final Path decided;

  Incoming(AppFolders folders) {
    this.folders = folders;
    this.decided = folders.incoming().resolve("decided");
  }

  /**
   * Makes an empty place for a journal.
   *
   * @throws Refusal when the folder cannot be written
   */
  public static Incoming prepare(AppFolders folders) {
    Incoming incoming = new Incoming(folders);
    incoming.settle();
    try {
      OwnerOnly.createFolder(folders.incoming());
      OwnerOnly.createFolder(incoming.journal());
      return incoming;
    } catch (IOException e) {
      throw incoming.refusal(e);
    }
  }

  /** Where its files belong, each forced to disk before {@link #decide}. */
  public Path journal() {
    return folders.incoming().resolve("journal");
  }

  /**
   * From here on there is no way back.
   *
   * @param kept name, in the data folder, for the journal that was
   */
  void decide(String kept) {
    try {
      Forced.folder(journal().resolve("."));
      Path aside = folders.incoming().resolve("deciding");
      OwnerOnly.write(aside, kept);
      Forced.file(aside);
      Forced.move(aside, decided);
    } catch (IOException e) {
      throw refusal(e);
    }
  }

  /**
   * Finishes what was decided, and clears away what was not.
   *
   * @throws Refusal when it cannot be done now; the next start does it
   */
  public void settle() {
    try {
      if (Files.exists(decided) && Files.size(decided) <= LONGEST_NAME) {
        swap(folders.data().resolve(Files.readString(decided)));
      }
      delete(folders.incoming());
    } catch (IOException e) {
      throw refusal(e);
    }
  }

  private void swap(Path kept) throws IOException {
    if (Files.exists(journal())) {
      if (Files.exists(folders.journal()) && Files.notExists(kept)) {
        Forced.move(folders.journal(), kept);
      }
      Forced.move(journal(), folders.journal());
    }
    // It tells of the journal that was.
    Files.deleteIfExists(folders.seal());
    Files.deleteIfExists(Database.file(folders));
    Forced.folder(folders.seal());
    Files.delete(decided);
  }

  private Refusal refusal(IOException e) {
    return new Refusal(
        e,
        "The journal in %s cannot be exchanged (%s). Nothing is lost: the one that was and the new one are both there. Make room or check the folder, then start again.",
        folders.data(),
        FileTrouble.of(e, folders.data()));
  }

  /** Deletes a folder with all that is in it. */
  static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    List<Path> content;
    try (Stream<Path> walk = Files.walk(folder)) {
      content = walk.sorted(Comparator.reverseOrder()).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path each : content) {
      Files.delete(each);
    }
  }
}
