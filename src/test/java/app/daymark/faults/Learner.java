package app.daymark.faults;

import app.daymark.journal.EntryCodec;
import app.daymark.store.AppFolders;
import app.daymark.store.DataLock;
import app.daymark.store.LearnerLife;
import app.daymark.testkit.AdjustableClock;
import app.daymark.testkit.Desk;
import app.daymark.testkit.TestData;
import java.nio.file.Path;
import java.util.Random;

/**
 * A process that lives on a data folder until it is killed. It tells when it begins to open the
 * folder, when that is open, and each action that counts, as its line of the journal.
 */
final class Learner {

  private Learner() {}

  /** Lives; is told the data folder, the way, and a seed. */
  public static void main(String... arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Way way = Way.valueOf(arguments[1]);
    long seed = Long.parseLong(arguments[2]);
    Random random = new Random(seed);
    AppFolders folders = new AppFolders(folder).create();
    Said.OPENING.say();
    try (DataLock _ = DataLock.take(folders);
        Desk desk =
            Desk.open(
                folder, AdjustableClock.noonOf(TestData.MONDAY.plusDays(random.nextInt(60))))) {
      desk.ledger.onRecorded(entry -> Said.OUT.println(EntryCodec.line(entry)));
      Said.OPEN.say();
      LearnerLife life = new LearnerLife(seed);
      while (true) {
        way.act(desk, life, random);
      }
    }
  }
}
