package app.daymark.faults;

import app.daymark.backup.Reason;
import app.daymark.exchange.StateImport;
import app.daymark.journal.EntryCodec;
import app.daymark.store.AppFolders;
import app.daymark.store.DataLock;
import app.daymark.store.LearnerLife;
import app.daymark.testkit.Desk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A process that makes backups, or exchanges its data again and again with one of two others, until
 * it is killed. It tells when its data is open, each action that counts, and how many exchanges are
 * done.
 */
final class Exchanger {

  private Exchanger() {}

  /** What it does. */
  enum Work {
    BACKUP,
    RESTORE,
    IMPORT
  }

  /** Lives; is told the data folder, the work, a seed, and the folder of the two others. */
  public static void main(String... arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Work work = Work.valueOf(arguments[1]);
    LearnerLife life = new LearnerLife(Long.parseLong(arguments[2]));
    Path others = Path.of(arguments[3]);
    AppFolders folders = new AppFolders(folder).create();
    try (DataLock _ = DataLock.take(folders);
        Desk desk = Desk.open(folder)) {
      Said.OPEN.say();
      desk.ledger.onRecorded(entry -> Said.OUT.println(EntryCodec.line(entry)));
      for (int turn = 0; true; turn++) {
        desk.clock.advance(Duration.ofMinutes(10));
        switch (work) {
          case BACKUP -> {
            life.live(desk, 3);
            desk.backups.make(Reason.BY_HAND);
          }
          case RESTORE -> desk.restore.restore(others.resolve(other(turn) + ".zip"));
          case IMPORT -> take(desk, others.resolve(other(turn) + ".json"));
        }
        Said.DID.say(turn + 1);
      }
    }
  }

  /** The name of the one that is put in place at a turn. */
  static String other(int turn) {
    return turn % 2 == 0 ? "even" : "odd";
  }

  private static void take(Desk desk, Path file) {
    StateImport incoming = new StateImport(desk.folders, desk.ledger, desk.clock, () -> {});
    try (var arrival = incoming.read(file)) {
      arrival.take();
    }
  }

  /** Makes one of the two others. */
  static void make(Path others, String name, long seed) throws Exception {
    try (Desk desk = Desk.open(others.resolve(name))) {
      new LearnerLife(seed).live(desk, 120);
      desk.backups.makeTo(others.resolve(name + ".zip"));
      Files.writeString(others.resolve(name + ".json"), desk.export());
    }
  }
}
