package app.daymark.store;

import app.daymark.journal.FileTrouble;
import app.daymark.journal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Carries data to another folder. A process that is killed leaves it whole, and found. */
final class DataMove {

  private final DataPlace place;
  private final AppFolders folders;

  DataMove(DataPlace place, AppFolders folders) {
    this.place = place;
    this.folders = folders;
  }

  /**
   * Carries it if the learner wants that, and clears away what an earlier move left.
   *
   * @return where it lies now
   * @throws Refusal when it cannot be carried, or cannot be found; nothing is lost
   */
  AppFolders settle() {
    PlaceNote note = cleared(PlaceNote.read(folders));
    AppFolders here = place.folders(note.at());
    if (note.at() != null && isGone(here)) {
      throw new Refusal(
          "Your data lies in %s, and that cannot be found. Connect the disk it is on, then try again. If it is gone for good, remove %s: Daymark then begins anew, and a backup can be restored.",
          here.data(), folders.place());
    }
    return note.next() == null
        ? here
        : carried(note, here, new AppFolders(note.next(), folders.start()));
  }

  /** While journals are exchanged, the only one there is may be on its way in. */
  private static boolean isGone(AppFolders here) {
    return Files.notExists(here.journal()) && Files.notExists(here.incoming());
  }

  private AppFolders carried(PlaceNote note, AppFolders here, AppFolders there) {
    try (DataLock _ = DataLock.reserve(here)) {
      // Another process may have done it since.
      return note.equals(PlaceNote.read(folders)) ? carriedAlone(note, here, there) : settle();
    } catch (DataLock.InUse e) {
      return here;
    }
  }

  private AppFolders carriedAlone(PlaceNote note, AppFolders here, AppFolders there) {
    // Made when it was asked for: a folder that is gone may be on a disk that is not connected.
    if (Files.notExists(there.data())) {
      throw notCarried(new NoSuchFileException(there.data().toString()), note, here, there);
    }
    try (DataLock _ = DataLock.reserve(there)) {
      carry(note, here, there);
      return there;
    } catch (DataLock.InUse e) {
      return here;
    } catch (Refusal e) {
      throw notCarried(e, note, here, there);
    }
  }

  private void carry(PlaceNote note, AppFolders here, AppFolders there) {
    try {
      Belongings.copy(here.data(), there.data());
      Sign.leaving(here.data()).put(there.data());
      Path at = there.data().equals(folders.start()) ? null : there.data();
      PlaceNote arrived = new PlaceNote(at, null, here.data());
      arrived.write(folders);
      cleared(arrived);
    } catch (IOException e) {
      Refusal refusal = notCarried(e, note, here, there);
      Belongings.takeBack(there.data(), here.data());
      throw refusal;
    }
  }

  /** It is not tried at each start: the learner decides again. */
  private Refusal notCarried(Exception cause, PlaceNote note, AppFolders here, AppFolders there) {
    // As long as it may say that all is there, all is there: what was copied goes after this.
    place.note(note.withNext(null));
    return new Refusal(
        cause,
        "Your data could not be moved to %s (%s). All of it is still in %s: start Daymark again to go on there.",
        there.data(),
        FileTrouble.of(cause, there.data()),
        here.data());
  }

  /** What cannot be cleared away now is tried again at the next start. */
  private PlaceNote cleared(PlaceNote note) {
    Path left = note.left();
    if (left == null) {
      return note;
    }
    AppFolders here = place.folders(note.at());
    if (isGone(here)) {
      return note;
    }
    try {
      Sign.arriving(here.data()).remove();
      if (!left.equals(here.data())) {
        Belongings.clearLeft(left, here.data());
      }
      if (!left.equals(folders.start())) {
        Belongings.removeIfEmpty(left);
      }
      PlaceNote done = new PlaceNote(note.at(), note.next(), null);
      done.write(folders);
      return done;
    } catch (IOException e) {
      return note;
    }
  }
}
