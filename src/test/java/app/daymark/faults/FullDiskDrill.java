package app.daymark.faults;

import app.daymark.journal.Refusal;
import app.daymark.testkit.Desk;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The disk becomes full while a learner goes on; there is room again before or after the end of the
 * process. On a real disk, so that the database feels it too.
 */
final class FullDiskDrill implements Drill {

  private static final int MEGABYTES = 4;
  // More than one action and what the database writes of it take.
  private static final int MOST_PAGES = 64;
  private static final int ACTIONS = 60;
  // H2 writes by itself every half second.
  private static final int A_WHILE_MILLIS = 1_100;

  @Override
  public String name() {
    return "full-disk";
  }

  @Override
  public void run(Extent extent, Path work, Figures figures) throws Exception {
    try (SmallDisk disk = SmallDisk.mount(work.resolve("disk"), MEGABYTES)) {
      for (int each : extent.cases(8, 4 * MOST_PAGES)) {
        new Case(disk, each, figures).run();
      }
    } catch (IOException e) {
      figures.show("skipped", e.toString());
    }
  }

  /** One disk that becomes full. */
  private static final class Case extends DiskCase {

    Case(SmallDisk disk, int number, Figures figures) {
      super(disk, number, figures);
    }

    void run() throws Exception {
      try (Desk desk = open()) {
        life.live(desk, 20);
        disk.fill(number * 11 % MOST_PAGES);
        goOn(desk);
        if (number % 2 == 0) {
          disk.makeRoom();
          goOnWithRoom(desk);
        }
      } catch (RuntimeException e) {
        broken(e.toString());
      }
      if (number % 2 == 1) {
        openWhileFull();
        disk.makeRoom();
      }
      settle();
    }

    private void goOn(Desk desk) throws InterruptedException {
      for (int i = 0; i < ACTIONS; i++) {
        try {
          life.live(desk, 1);
        } catch (Refusal e) {
          figures.count("refused");
          if (!String.valueOf(e.getMessage()).contains("make room")) {
            broken("it says only: " + e.getMessage());
          }
        }
        if (i % 20 == 0) {
          look(desk);
          Thread.sleep(number % 3 == 0 ? A_WHILE_MILLIS : 0);
        }
      }
    }

    private void goOnWithRoom(Desk desk) {
      int before = told();
      try {
        life.live(desk, 20);
      } catch (Refusal e) {
        broken("there is room, but it says " + e.getMessage());
      }
      if (told() == before) {
        broken("there is room, but nothing was done");
      }
      look(desk);
    }

    private void openWhileFull() {
      try (Desk desk = Desk.open(data)) {
        figures.count("opened while full");
        look(desk);
      } catch (Refusal e) {
        figures.count("refused to open while full");
        if (!String.valueOf(e.getMessage()).contains("make room")) {
          broken("it does not open, and says only: " + e.getMessage());
        }
      } catch (RuntimeException e) {
        broken("it does not open: " + e);
      }
    }

    @Override
    String circumstances() {
      return "the full disk with seed " + number;
    }
  }
}
