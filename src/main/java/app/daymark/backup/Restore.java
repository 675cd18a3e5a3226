package app.daymark.backup;

import app.daymark.journal.FileTrouble;
import app.daymark.journal.JournalDamage;
import app.daymark.journal.JournalSnapshot;
import app.daymark.journal.JournalSnapshot.Part;
import app.daymark.journal.Phrase;
import app.daymark.journal.Refusal;
import app.daymark.plan.Plan;
import app.daymark.plan.PlanRepository;
import app.daymark.store.AppFolders;
import app.daymark.store.Incoming;
import app.daymark.store.Ledger;
import app.daymark.store.Replacement;
import app.daymark.store.Replica;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Puts a backup in the place of what there is: verified, built aside, and exchanged in one step.
 * What was is backed up first, and its journal is kept beside the new one. May be called from any
 * thread but the one that draws.
 */
public final class Restore {

  private final Ledger ledger;
  private final AppFolders folders;
  private final Replacement replacement;

  public Restore(Ledger ledger, AppFolders folders, Backups backups, Clock clock) {
    this.ledger = ledger;
    this.folders = folders;
    Runnable before = () -> backups.make(Reason.BEFORE_RESTORE);
    this.replacement = new Replacement(folders, ledger, clock, "restore", before);
  }

  /**
   * What restoring a backup would change; changes nothing.
   *
   * @throws Refusal when it is no backup, or damaged
   */
  public synchronized RestorePreview preview(Path file) {
    Incoming incoming = Incoming.prepare(folders);
    try {
      Manifest manifest = unpack(file, incoming);
      return preview(manifest, snapshot(manifest, incoming));
    } finally {
      incoming.settle();
    }
  }

  private RestorePreview preview(Manifest manifest, JournalSnapshot backup) {
    List<Phrase> findings = new ArrayList<>(damage(backup));
    State now = ledger.read(State::of);
    CommonLines common = CommonLines.of(ledger.snapshot().parts(), backup.parts());
    try (Replica replica = ledger.stateOf(backup)) {
      State then = replica.read(State::of);
      findings.addAll(replica.findings());
      return new RestorePreview(
          manifest,
          now.holdings,
          then.holdings,
          now.holdings.actions() - common.lines(),
          then.holdings.actions() - common.lines(),
          RestorePreview.changes(now.plans, then.plans),
          findings);
    }
  }

  private record State(Holdings holdings, List<Plan> plans) {

    static State of(Handle handle) {
      return new State(
          new HoldingsRepository(handle).holdings(), new PlanRepository(handle).plans());
    }
  }

  private static List<Phrase> damage(JournalSnapshot backup) {
    return backup.check().stream().map(JournalDamage::phrase).toList();
  }

  /**
   * Restores a backup.
   *
   * @return where the journal that was is kept; empty when nothing was in it
   * @throws Refusal when it is no backup, or damaged, or there is no room; then nothing has changed
   */
  public synchronized Optional<Path> restore(Path file) {
    Incoming incoming = Incoming.prepare(folders);
    try {
      unpack(file, incoming);
      return replacement.by(incoming);
    } catch (RuntimeException e) {
      incoming.settle();
      throw e;
    }
  }

  private Manifest unpack(Path file, Incoming incoming) {
    try (ArchiveReader reader = ArchiveReader.open(file)) {
      reader.unpack(incoming.journal());
      return reader.manifest();
    } catch (IOException e) {
      throw new Refusal(
          e,
          "The backup %s cannot be read (%s). Nothing was changed; check the file, and that there is room in %s.",
          file,
          FileTrouble.of(e, file),
          folders.data());
    }
  }

  /** The journal that was unpacked. */
  private static JournalSnapshot snapshot(Manifest manifest, Incoming incoming) {
    List<Part> parts = new ArrayList<>();
    for (Manifest.File file : manifest.files()) {
      parts.add(new Part(incoming.journal().resolve(file.name()), file.size()));
    }
    return new JournalSnapshot(parts, Long.MAX_VALUE);
  }
}
