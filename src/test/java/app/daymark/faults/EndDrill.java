package app.daymark.faults;

import app.daymark.AppContext;
import app.daymark.catalogue.PlanTemplate;
import app.daymark.catalogue.PlanTemplate.FocusArea;
import app.daymark.journal.Entry;
import app.daymark.plan.PlanTerms;
import app.daymark.plan.Task;
import app.daymark.store.AppFolders;
import app.daymark.testkit.Desk;
import app.daymark.testkit.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** A process is asked to end, or its window is closed, in the midst of ticks or of a note. */
final class EndDrill implements Drill {

  private static final int LANES = 2;
  private static final int TASKS = 300;
  private static final int PATIENCE_SECONDS = 10;
  private static final int OF_SIGTERM = 143;
  private static final List<Ending> ENDINGS = List.of(Ending.values());
  private static final List<WindowLearner.Work> WORKS = List.of(WindowLearner.Work.values());

  /** How it ends. */
  private enum Ending {
    PROCESS_TERMINATED,
    WINDOW_TERMINATED,
    WINDOW_CLOSED
  }

  @Override
  public String name() {
    return "end";
  }

  @Override
  public void run(Extent extent, Path work, Figures figures) throws Exception {
    Path whole = work.resolve("whole");
    start(whole);
    Lanes.run(
        LANES,
        extent.cases(6, 60),
        (lane, cases) -> {
          for (int each : cases) {
            Path folder = work.resolve("lane-" + lane);
            Trees.copy(whole, Files.createDirectories(folder).resolve("data"));
            new Case(folder, each, figures).run();
            Trees.delete(folder);
          }
        });
  }

  private static void start(Path data) {
    List<PlanTemplate.Task> tasks =
        IntStream.range(0, TASKS)
            .mapToObj(task -> new PlanTemplate.Task("task-" + task, "Task " + task, 1, false))
            .toList();
    PlanTemplate template =
        new PlanTemplate(
            "many", "Many tasks", "", 1, List.of(new FocusArea("one", "One area", 1, 1, tasks)));
    try (AppContext app =
        AppContext.open(new AppFolders(data), Clock.system(ZoneId.systemDefault()))) {
      app.plans().start(template, PlanTerms.from(app.plans().studyDate()));
    }
  }

  /** One process. */
  private record Case(Path folder, int number, Figures figures) {

    private Path data() {
      return folder.resolve("data");
    }

    private Ending ending() {
      return ENDINGS.get(number % ENDINGS.size());
    }

    private WindowLearner.Work work() {
      return WORKS.get(number / ENDINGS.size() % WORKS.size());
    }

    void run() throws Exception {
      int millis = new SplittableRandom(number).nextInt(1, 2_000);
      Kept kept = Kept.atLeast(figures);
      try (Child child = child(millis)) {
        if (!child.await(Said.OPEN)) {
          broken("it did not start: " + child.errors());
          return;
        }
        if (ending() == Ending.WINDOW_CLOSED) {
          child.await(Said.CLOSING);
        } else {
          Thread.sleep(millis);
        }
        List<Entry> before = Kept.lines(data());
        long asked = System.nanoTime();
        if (ending() != Ending.WINDOW_CLOSED) {
          child.terminate();
        }
        int code = child.end();
        judgeEnd(code, System.nanoTime() - asked, child);
        kept.check(data(), before, toString());
        judgeWork(Said.DID.last(child.said()));
      } catch (IllegalStateException e) {
        broken(e.toString());
      }
    }

    private Child child(int millis) throws IOException {
      return switch (ending()) {
        case PROCESS_TERMINATED -> Child.start(Ticker.class, folder, data());
        case WINDOW_TERMINATED -> Child.startWindow(WindowLearner.class, folder, data(), work(), 0);
        case WINDOW_CLOSED ->
            Child.startWindow(WindowLearner.class, folder, data(), work(), millis);
      };
    }

    private void judgeEnd(int code, long nanos, Child child) throws IOException {
      figures.count(ending().toString());
      if (code != (ending() == Ending.WINDOW_CLOSED ? 0 : OF_SIGTERM)) {
        broken("its exit code is %d: %s".formatted(code, child.errors()));
      }
      if (nanos > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
        broken("it took %d s to end".formatted(TimeUnit.NANOSECONDS.toSeconds(nanos)));
      }
    }

    /** All it told of is there, and the database was closed well. */
    private void judgeWork(int did) throws IOException {
      try (Desk desk = Desk.open(data())) {
        List<Task> tasks = desk.tasks();
        int there =
            switch (ending()) {
              case PROCESS_TERMINATED -> (int) desk.lastSeq() - 1;
              default ->
                  work() == WindowLearner.Work.NOTE
                      ? tasks.getFirst().note().length()
                      : (int) tasks.stream().filter(Task::isDone).count();
            };
        figures.count("done", did);
        if (there < did) {
          broken("%d are there, it told of %d".formatted(there, did));
        }
      }
      if (Folders.names(data()).stream().anyMatch(name -> name.contains(".broken-"))) {
        broken("the database was not closed well");
      }
    }

    @Override
    public String toString() {
      return "%s %d (%s)"
          .formatted(
              ending(), number, ending() == Ending.PROCESS_TERMINATED ? "at full speed" : work());
    }

    private void broken(String what) {
      figures.broken("After %s: %s".formatted(this, what));
    }
  }
}
