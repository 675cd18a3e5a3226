package app.daymark.faults;

import app.daymark.AppContext;
import app.daymark.journal.Refusal;
import app.daymark.plan.PlanService;
import app.daymark.store.AppFolders;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A process with all of the program but its window. It ticks a task and opens it again until it is
 * asked to end, and tells how often it did.
 */
final class Ticker {

  private Ticker() {}

  /** Lives; is told the data folder. */
  public static void main(String... arguments) {
    AppContext app =
        AppContext.open(
            new AppFolders(Path.of(arguments[0]).toAbsolutePath()),
            Clock.system(ZoneId.systemDefault()));
    PlanService plans = app.plans();
    UUID task = plans.plans().getFirst().tasks().findFirst().orElseThrow().id();
    Said.OPEN.say();
    try {
      for (int did = 1; ; did++) {
        if (did % 2 == 1) {
          plans.tick(task, plans.studyDate());
        } else {
          plans.reopen(task);
        }
        Said.DID.say(did);
      }
    } catch (Refusal e) {
      // It is closing.
      Said.REFUSED.say(String.valueOf(e.getMessage()));
    }
  }
}
