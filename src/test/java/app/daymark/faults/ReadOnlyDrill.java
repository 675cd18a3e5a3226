package app.daymark.faults;

import app.daymark.journal.Refusal;
import app.daymark.store.DataLock;
import app.daymark.testkit.Desk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The folder can no longer be written while a learner goes on, and then it can again; what is open
 * already can be written all the time. Nor can it when the next process starts.
 */
final class ReadOnlyDrill implements Drill {

  private static final int ACTIONS = 20;

  @Override
  public String name() {
    return "read-only";
  }

  @Override
  public void run(Extent extent, Path work, Figures figures) throws Exception {
    try (SmallDisk disk = SmallDisk.mount(work.resolve("disk"), 4)) {
      for (int each : extent.cases(4, 100)) {
        new Case(disk, each, figures).run();
      }
    } catch (IOException e) {
      figures.show("skipped", e.toString());
    }
  }

  /** One folder. */
  private static final class Case extends DiskCase {

    Case(SmallDisk disk, int number, Figures figures) {
      super(disk, number, figures);
    }

    void run() throws Exception {
      try (Desk desk = open()) {
        life.live(desk, 10);
        disk.protect(data);
        goOn(desk);
        disk.unprotect(data);
        life.live(desk, 10);
        look(desk);
      } catch (RuntimeException e) {
        broken(e.toString());
      }
      disk.protect(data);
      start();
      disk.unprotect(data);
      settle();
    }

    /** Every fifth action comes in another month, and needs another file. */
    private void goOn(Desk desk) {
      for (int i = 0; i < ACTIONS; i++) {
        attempt(() -> life.live(desk, 1));
        if (i % 5 == number % 5) {
          desk.clock.advance(Duration.ofDays(31));
        }
      }
      if (number % 2 == 0) {
        attempt(desk.ledger::repair);
      }
      look(desk);
    }

    private void attempt(Runnable action) {
      try {
        action.run();
      } catch (Refusal e) {
        figures.count("refused");
        if (!String.valueOf(e.getMessage()).contains("check")) {
          broken("it says only: " + e.getMessage());
        }
      }
    }

    /** The program is told by the lock; what comes after it must not change anything either. */
    private void start() {
      try (Desk desk = Desk.open(data)) {
        look(desk);
        figures.count("shown from memory");
        try (DataLock _ = DataLock.take(desk.folders)) {
          broken("it took the lock");
        } catch (Refusal e) {
          figures.count("refused to start");
        }
      } catch (Refusal e) {
        figures.count("refused to open");
      }
    }

    @Override
    String circumstances() {
      return "the read-only folder with seed " + number;
    }
  }
}
