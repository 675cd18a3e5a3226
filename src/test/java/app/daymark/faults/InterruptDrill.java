package app.daymark.faults;

import app.daymark.journal.Entry;
import app.daymark.journal.Refusal;
import app.daymark.store.IntegrityCheck;
import app.daymark.store.LearnerLife;
import app.daymark.testkit.Desk;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** Whoever acts, asks, checks or exchanges the journal is interrupted at any moment. */
final class InterruptDrill implements Drill {

  private static final List<Work> WORKS = List.of(Work.values());

  private static final int LANES = 2;
  private static final int CASES_A_FOLDER = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** What is interrupted. */
  private enum Work {
    ACT,
    ASK,
    UNDO,
    CHECK,
    REPLACE
  }

  @Override
  public String name() {
    return "interrupt";
  }

  @Override
  public void run(Extent extent, Path work, Figures figures) throws Exception {
    List<Integer> cases = extent.cases(40, 1_000);
    for (int from = 0; from < cases.size(); from += CASES_A_FOLDER) {
      Path folder = work.resolve("data");
      List<Integer> some = cases.subList(from, Math.min(cases.size(), from + CASES_A_FOLDER));
      List<Entry> told = Collections.synchronizedList(new ArrayList<>());
      try (Desk desk = Desk.open(folder)) {
        desk.ledger.onRecorded(told::add);
        new LearnerLife(from).live(desk, 20);
        for (int each : some) {
          new Case(desk, each, figures).run();
        }
      }
      Kept.exactly(figures).check(folder, told, "interrupts %d to %d".formatted(from, from + 20));
      Trees.delete(folder);
    }
  }

  private record Case(Desk desk, int number, Figures figures) {

    /** Some do the same beside each other; all are interrupted, by a canceled task or without. */
    void run() throws InterruptedException {
      SplittableRandom random = new SplittableRandom(number);
      Work work = WORKS.get(number % WORKS.size());
      Map<FutureTask<Void>, Thread> tasks = new LinkedHashMap<>();
      for (int lane = 0; lane < LANES; lane++) {
        LearnerLife life = new LearnerLife(number * 10L + lane);
        FutureTask<Void> task = new FutureTask<>(() -> attempt(work, life), null);
        tasks.put(task, Thread.ofPlatform().start(task));
      }
      TimeUnit.MICROSECONDS.sleep(random.nextInt(random.nextInt(1, 40_000)));
      boolean canceled = random.nextBoolean();
      for (Map.Entry<FutureTask<Void>, Thread> each : tasks.entrySet()) {
        figures.count(each.getKey().isDone() ? "too late" : "interrupts");
        if (canceled) {
          each.getKey().cancel(true);
        } else {
          each.getValue().interrupt();
        }
      }
      for (Thread each : tasks.values()) {
        if (!each.join(PATIENCE)) {
          figures.broken("%s %d hangs".formatted(work, number));
        }
      }
    }

    private void attempt(Work work, LearnerLife life) {
      try {
        switch (work) {
          case ACT -> life.live(desk, 3);
          case ASK -> desk.plans.today(desk.plans.studyDate());
          case UNDO -> {
            desk.plans.undo();
            desk.plans.redo();
          }
          case CHECK -> check();
          case REPLACE -> replace();
        }
      } catch (ClosedByInterruptException e) {
        figures.count("not begun");
      } catch (Refusal e) {
        if (e.getCause() instanceof ClosedByInterruptException && work == Work.REPLACE) {
          figures.count("not begun");
        } else {
          figures.broken("%s %d is refused: %s".formatted(work, number, e.getMessage()));
        }
      } catch (RuntimeException | IOException e) {
        figures.broken("%s %d fails: %s".formatted(work, number, e));
      }
    }

    private void check() {
      if (!new IntegrityCheck(desk.ledger).light().isWhole()) {
        figures.broken("CHECK %d finds what is not so".formatted(number));
      }
    }

    /** By the same; what is prepared for that is prepared by whoever is interrupted. */
    private void replace() throws IOException {
      synchronized (desk) {
        Swap.to(desk.folders.journal(), desk, "journal.before-" + System.nanoTime());
      }
    }
  }
}
