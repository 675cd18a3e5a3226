package app.daymark.faults;

import app.daymark.journal.JournalSnapshot;
import app.daymark.store.LearnerLife;
import app.daymark.testkit.Desk;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;

/**
 * How a process lives until it is killed. Whatever else may be interrupted is one more of these.
 */
enum Way {
  /** One action after the other. */
  RUSH {
    @Override
    void act(Desk desk, LearnerLife life, Random random) {
      life.live(desk, 1);
    }
  },
  /** An action every other second. */
  STROLL {
    @Override
    void act(Desk desk, LearnerLife life, Random random) throws InterruptedException {
      life.live(desk, 1);
      Thread.sleep(random.nextInt(200, 2_000));
    }
  },
  /** A month between two actions: each begins a file of the journal. */
  MONTHS {
    @Override
    void act(Desk desk, LearnerLife life, Random random) {
      desk.clock.moveToNoonOf(newestMonth(desk).plusMonths(1).atDay(random.nextInt(1, 28)));
      life.act(desk);
    }
  };

  private static YearMonth newestMonth(Desk desk) {
    List<JournalSnapshot.Part> files = desk.ledger.snapshot().parts();
    if (files.isEmpty()) {
      return YearMonth.from(desk.plans.studyDate());
    }
    String name = files.getLast().file().getFileName().toString();
    return YearMonth.parse(name.substring(0, name.indexOf('.')));
  }

  /** Does one thing. */
  abstract void act(Desk desk, LearnerLife life, Random random) throws Exception;
}
