package app.daymark.store;

import app.daymark.journal.FileTrouble;
import app.daymark.journal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a learner's data lies, and where it is to go. It goes when nothing is open: the learner
 * asks for it, and the next start carries it there. May be called from any thread.
 */
public final class DataPlace {

  /** Made where the learner chose a folder that other things lie in. */
  private static final String OWN_FOLDER = "Daymark";

  /** That are followed; notes may lead in a circle. */
  private static final int MOST_MOVES = 8;

  private final AppFolders folders;

  /**
   * Of the data that is found by way of a folder.
   *
   * @param folders the folder Daymark looks in first, or the one that led to
   */
  public DataPlace(AppFolders folders) {
    this.folders = folders;
  }

  /**
   * Where the data lies now.
   *
   * @throws Refusal when that cannot be read
   */
  public AppFolders now() {
    return folders(PlaceNote.read(folders).at());
  }

  /**
   * Where the learner wants it.
   *
   * @throws Refusal when that cannot be read
   */
  public Optional<Path> next() {
    return Optional.ofNullable(PlaceNote.read(folders).next());
  }

  /** Data that was moved by way of where it lay by then has left a note there, too. */
  AppFolders folders(@Nullable Path at) {
    Path place = at == null ? folders.start() : at;
    for (int i = 0; i < MOST_MOVES && !place.equals(folders.start()); i++) {
      Path further = PlaceNote.read(new AppFolders(place)).at();
      if (further == null) {
        break;
      }
      place = further;
    }
    return new AppFolders(place, folders.start());
  }

  /**
   * Asks for the data to lie elsewhere from the next start on.
   *
   * @param chosen absolute; where other things lie in it, a folder within is taken
   * @return where it will lie
   * @throws Refusal when it cannot lie there; then nothing has changed
   */
  public Path moveTo(Path chosen) {
    PlaceNote note = PlaceNote.read(folders);
    Path here = folders(note.at()).data();
    Path target = roomIn(real(chosen));
    if (real(target).startsWith(real(here))) {
      throw new Refusal("Your data lies in %s already. Choose a folder outside of it.", here);
    }
    // Whether it can be used is known now, not when the learner waits for the window.
    tryOut(new AppFolders(target));
    note(note.withNext(target));
    return target;
  }

  private static void tryOut(AppFolders target) {
    try (DataLock _ = DataLock.reserve(target.create())) {
      Belongings.tidy(target.data());
    } catch (IOException e) {
      throw unreadable(target.data(), e);
    }
  }

  /** By the way that no link shortens: within itself, data would be cleared away with itself. */
  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder.normalize();
    }
  }

  private Path roomIn(Path chosen) {
    try {
      for (Path each : new Path[] {chosen, chosen.resolve(OWN_FOLDER)}) {
        if (Files.notExists(each) || (Belongings.hasRoom(each) && leadsNowhere(each))) {
          return each;
        }
      }
    } catch (IOException e) {
      throw unreadable(chosen, e);
    }
    throw new Refusal(
        "There is something in %s already. Nothing was changed; choose an empty folder.",
        chosen.resolve(OWN_FOLDER));
  }

  /** Somebody may look there first, for data that lies elsewhere. */
  private boolean leadsNowhere(Path folder) {
    return real(folder).equals(real(folders.start()))
        || PlaceNote.read(new AppFolders(folder)).isEmpty();
  }

  private static Refusal unreadable(Path folder, IOException e) {
    return new Refusal(
        e,
        "%s cannot be read (%s). Nothing was changed; choose another folder.",
        folder,
        FileTrouble.of(e, folder));
  }

  /** Takes back what was asked for. */
  public void stay() {
    note(PlaceNote.read(folders).withNext(null));
  }

  /**
   * Notes it.
   *
   * @throws Refusal when that could not be written; then nothing has changed
   */
  void note(PlaceNote note) {
    try {
      note.write(folders);
    } catch (IOException e) {
      throw new Refusal(
          e,
          "%s cannot be written (%s). Nothing was changed; make room or check the folder, then try again.",
          folders.place(),
          FileTrouble.of(e, folders.place()));
    }
  }

  /**
   * Carries the data to where the learner wants it, unless a process has it open. Only when all of
   * it is there, byte for byte, does it count, and goes from where it was.
   *
   * @return where it lies now
   * @throws Refusal when it cannot be carried, or cannot be found; nothing is lost
   */
  public AppFolders settle() {
    return new DataMove(this, folders).settle();
  }
}
