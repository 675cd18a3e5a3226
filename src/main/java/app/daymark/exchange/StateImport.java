package app.daymark.exchange;

import app.daymark.backup.Holdings;
import app.daymark.backup.HoldingsRepository;
import app.daymark.journal.Journal;
import app.daymark.journal.JournalSnapshot;
import app.daymark.journal.Refusal;
import app.daymark.plan.PlanRepository;
import app.daymark.settings.SettingsRepository;
import app.daymark.store.AppFolders;
import app.daymark.store.HistoryRepository;
import app.daymark.store.Incoming;
import app.daymark.store.Ledger;
import app.daymark.store.Replacement;
import app.daymark.store.Replica;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.JsonNode;

/**
 * Takes in what {@link StateExport} wrote. The history in it is the truth, as a journal is: it is
 * written aside as one and replayed, and must lead to the plans and settings that stand beside it.
 *
 * <p>May be called from any thread but the one that draws; for one file at a time.
 */
public final class StateImport {

  /** What is longer is no export, and is refused. */
  public static final long MAX_BYTES = ImportFile.MAX_BYTES;

  private final AppFolders folders;
  private final Ledger ledger;
  private final Replacement replacement;

  /**
   * Imports into a data folder.
   *
   * @param clock names the journal that was
   * @param beforeReplacing is done before something is replaced; if it throws, nothing is
   */
  public StateImport(AppFolders folders, Ledger ledger, Clock clock, Runnable beforeReplacing) {
    this.folders = folders;
    this.ledger = ledger;
    this.replacement = new Replacement(folders, ledger, clock, "import", beforeReplacing);
  }

  /**
   * Reads a file, and builds aside what it brings. Changes nothing.
   *
   * @throws Refusal when it cannot be imported
   */
  public Arrival read(Path path) {
    try (ImportFile file = ImportFile.of(path)) {
      return read(file);
    }
  }

  /** The same with what comes through a stream, which is closed. */
  public Arrival read(InputStream in) {
    try (ImportFile file = ImportFile.of(in)) {
      return read(file);
    }
  }

  private Arrival read(ImportFile file) {
    Incoming incoming = Incoming.prepare(folders);
    boolean arrived = false;
    try {
      HistoryCopy history = new HistoryCopy(file, incoming.journal());
      ExportReader.read(
          file,
          (name, reader) -> {
            if (name.equals("history")) {
              history.run(reader);
            } else {
              reader.parser().skipChildren();
            }
          });
      Arrival arrival = arrival(file, incoming, history);
      arrived = true;
      return arrival;
    } finally {
      if (!arrived) {
        incoming.settle();
      }
    }
  }

  private Arrival arrival(ImportFile file, Incoming incoming, HistoryCopy history) {
    try (Replica replica = ledger.stateOf(journalIn(incoming.journal(), history.count()))) {
      if (!history.hasLost() && !replica.findings().isEmpty()) {
        throw file.refusal(
            "its history makes no sense (%s)".formatted(replica.findings().getFirst()),
            ExportReader.EXPORT_AGAIN);
      }
      checkAgreement(file, replica);
      Holdings brings = replica.read(StateImport::holdings);
      Holdings replaces = ledger.read(StateImport::holdings);
      if (brings.actions() == 0 && replaces.actions() > 0) {
        throw file.refusal(
            "there is nothing in it", "to begin anew, choose an empty folder with --data DIR");
      }
      boolean isHere =
          replica.read(StateImport::checksum).equals(ledger.read(StateImport::checksum));
      return new Arrival(incoming, replacement, brings, replaces, isHere);
    }
  }

  /** The disk is not believed either. */
  private static JournalSnapshot journalIn(Path folder, long count) {
    try (Journal journal = Journal.open(folder)) {
      JournalSnapshot snapshot = journal.snapshot();
      if (!journal.damage().isEmpty() || snapshot.lastSeq() != count) {
        throw new Refusal(
            "The imported journal in %s did not come out as it was written. Nothing was changed; check the disk, then try again.",
            folder);
      }
      return snapshot;
    }
  }

  private static void checkAgreement(ImportFile file, Replica replica) {
    JsonNode plans = replica.read(handle -> StateExport.plans(new PlanRepository(handle).plans()));
    JsonNode settings =
        replica.read(handle -> StateExport.settings(new SettingsRepository(handle).chosen()));
    ExportReader.read(
        file,
        (name, reader) -> {
          boolean agrees =
              switch (name) {
                case "plans" -> new Agreement(reader.parser()).with(plans);
                case "settings" -> reader.piece().equals(settings);
                default -> {
                  reader.parser().skipChildren();
                  yield true;
                }
              };
          if (!agrees) {
            throw file.refusal(
                "its `%s` say something else than its `history`; somebody changed it, or a newer Daymark wrote it"
                    .formatted(name),
                ExportReader.EXPORT_AGAIN);
          }
        });
  }

  private static Holdings holdings(Handle handle) {
    return new HoldingsRepository(handle).holdings();
  }

  private static String checksum(Handle handle) {
    return new HistoryRepository(handle).checksum();
  }
}
