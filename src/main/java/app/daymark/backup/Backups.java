package app.daymark.backup;

import app.daymark.journal.FileTrouble;
import app.daymark.journal.Forced;
import app.daymark.journal.JournalSnapshot;
import app.daymark.journal.JournalSnapshot.Part;
import app.daymark.journal.OwnerOnly;
import app.daymark.journal.Phrase;
import app.daymark.journal.Refusal;
import app.daymark.store.AppFolders;
import app.daymark.store.DeviceNotes;
import app.daymark.store.Ledger;
import app.daymark.store.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes backups: in the data folder, and in one more if the learner chose one. May be called from
 * any thread but the one that draws; a backup of a long journal takes seconds, and nothing can be
 * recorded for a moment only.
 */
public final class Backups {

  /** How much use goes by between those that are made by themselves. */
  private static final Duration BETWEEN = Duration.ofMinutes(30);

  private final Ledger ledger;
  private final DeviceNotes notes;
  private final Clock clock;
  private final String device;
  private final BackupFolder own;

  /**
   * Backs up what a ledger keeps.
   *
   * @param freshDevice gives four hexadecimal digits, asked if this device has no name yet
   */
  public Backups(
      Ledger ledger,
      AppFolders folders,
      DeviceNotes notes,
      Clock clock,
      Supplier<String> freshDevice) {
    this.ledger = ledger;
    this.notes = notes;
    this.clock = clock;
    this.device = notes.device().orElseGet(freshDevice);
    this.own = new BackupFolder(folders.backups(), device);
  }

  /**
   * A backup that was made.
   *
   * @param warnings what did not go as it should: sentences for the learner
   */
  public record Made(Path file, Manifest manifest, List<Phrase> warnings) {}

  /**
   * Makes a backup, copies it to the learner's folder, and clears old ones away.
   *
   * @throws Refusal when it could not be made; then there is none
   */
  public synchronized Made make(Reason reason) {
    try {
      OwnerOnly.createFolder(own.path());
      notes.device(device);
      own.clearAside();
      Path file = own.free(BackupName.of(device, LocalDateTime.now(clock), reason));
      Manifest manifest = write(reason, file);
      own.thin(file);
      return new Made(file, manifest, copy(file, manifest));
    } catch (IOException e) {
      throw refusal(own.path(), e);
    }
  }

  /** The same where nothing may be held up by it: what went wrong is only logged. */
  public void makeIfPossible(Reason reason) {
    try {
      make(reason);
    } catch (Refusal e) {
      log().warn("No backup ({})", reason, e);
    }
  }

  /**
   * Makes a backup if half an hour went by since the last one, and something changed.
   *
   * @throws Refusal when it could not be made
   */
  public synchronized Optional<Made> makeIfDue() {
    return isDue() ? Optional.of(make(Reason.AUTOMATIC)) : Optional.empty();
  }

  private boolean isDue() {
    Optional<Map.Entry<Path, BackupName>> newest = own.newest();
    // Its name is asked first: nothing need be opened then.
    if (newest.filter(each -> isRecent(each.getValue().madeAt())).isPresent()) {
      return false;
    }
    JournalSnapshot now = ledger.snapshot();
    return now.lastSeq() > 0
        && newest.map(Map.Entry::getKey).filter(file -> holds(file, now)).isEmpty();
  }

  private static boolean holds(Path backup, JournalSnapshot now) {
    return ArchiveReader.beginsWhole(backup) && ArchiveList.holds(backup, now.parts());
  }

  /** One that was made in the future, by a clock that was set back, tells nothing. */
  private boolean isRecent(LocalDateTime madeAt) {
    LocalDateTime now = LocalDateTime.now(clock);
    return !madeAt.isAfter(now) && madeAt.plus(BETWEEN).isAfter(now);
  }

  /**
   * Makes a backup in a file of the learner's choice; one that is there goes once it is made.
   *
   * @throws Refusal when it could not be made; then nothing has changed
   */
  public synchronized Made makeTo(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw new IOException("it is a folder");
      }
      return new Made(file, write(Reason.BY_HAND, file), List.of());
    } catch (IOException e) {
      throw refusal(file, e);
    }
  }

  private Manifest write(Reason reason, Path file) throws IOException {
    Instant madeAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    State state =
        ledger.read(handle ->
            new State(ledger.snapshot().parts(), new HoldingsRepository(handle).holdings()));
    Archive.checkSize(state.parts.stream().mapToLong(Part::size).sum());
    Manifest manifest =
        new Manifest(
            Manifest.FORMAT,
            Version.NAME,
            madeAt,
            reason,
            state.holds,
            ArchiveWriter.files(state.parts));
    ArchiveWriter.write(manifest, state.parts, file);
    return manifest;
  }

  private record State(List<Part> parts, Holdings holds) {}

  private List<Phrase> copy(Path backup, Manifest manifest) {
    Optional<Path> elsewhere = notes.backupFolder();
    if (elsewhere.isEmpty()) {
      return List.of();
    }
    BackupFolder folder = new BackupFolder(elsewhere.get(), device);
    try {
      folder.clearAside();
      Path target = folder.path().resolve(backup.getFileName().toString());
      ArchiveWriter.copy(backup, manifest, target);
      folder.thin(target);
      return List.of();
    } catch (IOException | Refusal e) {
      log().warn("Backup could not be copied to {}", folder.path(), e);
      return List.of(
          Phrase.of(
              "The backup could not be copied to %s (%s). It is in %s; check that folder, or choose another.",
              folder.path(), FileTrouble.of(e, folder.path()), backup.getParent()));
    }
  }

  /** All there are, here and in the learner's folder, the newest first. */
  public List<Listed> list() {
    List<Listed> all = new ArrayList<>(own.list());
    List<String> here = all.stream().map(each -> each.file().getFileName().toString()).toList();
    notes.backupFolder().stream()
        .flatMap(path -> new BackupFolder(path, device).list().stream())
        .filter(each -> !here.contains(each.file().getFileName().toString()))
        .forEach(all::add);
    all.sort(Listed.NEWEST_FIRST);
    return all;
  }

  /** Where they go too, if the learner chose a folder. */
  public Optional<Path> folder() {
    return notes.backupFolder();
  }

  /**
   * Lets backups go to one more folder from now on, or to none.
   *
   * @throws Refusal when it cannot be written; then nothing has changed
   */
  public void chooseFolder(Optional<Path> folder) {
    folder.ifPresent(Backups::check);
    notes.backUpTo(folder);
  }

  private static void check(Path folder) {
    try {
      Path probe = Files.createTempFile(folder, "daymark-", OwnerOnly.ASIDE);
      Forced.file(probe);
      Files.delete(probe);
    } catch (IOException e) {
      throw refusal(folder, e);
    }
  }

  private static Refusal refusal(Path where, IOException e) {
    return new Refusal(
        e,
        "No backup can be written to %s (%s). Nothing was changed; make room, or choose another place.",
        where,
        FileTrouble.of(e, where));
  }

  private static Logger log() {
    return LoggerFactory.getLogger(Backups.class);
  }
}
