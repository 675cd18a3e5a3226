package app.daymark.faults;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.catalogue.PlanTemplate.FocusArea;
import app.daymark.plan.PlanTerms;
import app.daymark.plan.Task;
import app.daymark.testkit.AdjustableClock;
import app.daymark.testkit.Desk;
import app.daymark.testkit.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A year with 200 actions a day, Daymark closed each night: how much room that takes, and how long
 * a start takes then.
 */
final class YearDrill implements Drill {

  private static final int ACTIONS_A_DAY = 200;
  private static final int DAYS_A_PLAN = 73;
  private static final int TASKS_A_PLAN = 500;
  private static final int DAYS_BETWEEN_LOOKS = 5;
  private static final int MOST_TIMES_AS_LARGE = 3;
  // Below that, what H2 keeps for its own use outweighs what it holds.
  private static final long LEAST_BYTES = 1 << 20;
  private static final String DATABASE = "daymark.mv.db";

  private final Random random = new Random(1);

  @Override
  public String name() {
    return "year";
  }

  @Override
  public void run(Extent extent, Path work, Figures figures) throws Exception {
    int days = extent.of(10, 365);
    Year year = new Year(work, figures);
    for (int day = 0; day < days; day++) {
      year.live(day, day % DAYS_BETWEEN_LOOKS == DAYS_BETWEEN_LOOKS - 1 || day == days - 1);
    }
    year.measure();
  }

  /** The folder it is lived in. */
  private final class Year {

    private final Path work;
    private final Path data;
    private final Figures figures;
    private final List<UUID> tasks = new ArrayList<>();
    private double mostTimesAsLarge;

    Year(Path work, Figures figures) {
      this.work = work;
      this.data = work.resolve("data");
      this.figures = figures;
    }

    void live(int day, boolean looks) throws IOException, SQLException {
      LocalDate date = TestData.MONDAY.plusDays(day);
      long open;
      try (Desk desk = Desk.open(data, AdjustableClock.noonOf(date))) {
        if (day % DAYS_A_PLAN == 0) {
          start(desk, day, date);
        }
        for (int action = 0; action < ACTIONS_A_DAY; action++) {
          act(desk, tasks.get(random.nextInt(tasks.size())));
          desk.clock.advance(Duration.ofSeconds(90));
        }
        figures.count("actions", ACTIONS_A_DAY);
        if (!desk.ledger.findings().isEmpty()) {
          figures.broken("On day %d: %s".formatted(day, desk.ledger.findings()));
        }
        open = Files.size(data.resolve(DATABASE));
      }
      if (looks) {
        long least = compacted();
        compare("open, on day " + day, open, least);
        compare("closed, on day " + day, Files.size(data.resolve(DATABASE)), least);
      }
    }

    private void start(Desk desk, int day, LocalDate date) {
      List<PlanTemplate.Task> all =
          IntStream.range(0, TASKS_A_PLAN)
              .mapToObj(task ->
                  new PlanTemplate.Task(
                      "task-" + task, "Task " + task + " of a plan", 15 + task % 30, task % 7 == 0))
              .toList();
      FocusArea area = new FocusArea("area", "An area", 1, DAYS_A_PLAN, all);
      desk.plans.start(
          new PlanTemplate(
              "plan-" + day, "Plan " + day, "For figures.", DAYS_A_PLAN, List.of(area)),
          PlanTerms.from(date));
      tasks.clear();
      desk.plans.plans().stream().flatMap(plan -> plan.tasks()).map(Task::id).forEach(tasks::add);
    }

    private void act(Desk desk, UUID task) {
      switch (random.nextInt(20)) {
        case 0 -> desk.editing.writeNote(task, "Look at *this* again, " + random.nextInt(1_000));
        case 1 -> desk.plans.undo();
        default -> toggle(desk, task);
      }
    }

    private static void toggle(Desk desk, UUID task) {
      long before = desk.lastSeq();
      desk.plans.tick(task, desk.plans.studyDate());
      if (desk.lastSeq() == before) {
        desk.plans.reopen(task);
      }
    }

    private void compare(String when, long size, long least) {
      double times = (double) size / Math.max(least, LEAST_BYTES);
      mostTimesAsLarge = Math.max(mostTimesAsLarge, times);
      if (times >= MOST_TIMES_AS_LARGE) {
        figures.broken(
            "The database is %.1f times as large as it need be, %s".formatted(times, when));
      }
    }

    /** The size of a copy that was made as small as can be. */
    private long compacted() throws IOException, SQLException {
      Path copy = Files.createDirectories(work.resolve("copy"));
      Files.copy(data.resolve(DATABASE), copy.resolve(DATABASE));
      try (Connection connection =
              DriverManager.getConnection("jdbc:h2:file:" + copy.resolve("daymark"));
          Statement statement = connection.createStatement()) {
        statement.execute("shutdown compact");
      }
      long size = Files.size(copy.resolve(DATABASE));
      Trees.delete(copy);
      return size;
    }

    void measure() throws Exception {
      figures.show("journal", kilobytes(data.resolve("journal")));
      figures.show("database", kilobytes(data.resolve(DATABASE)));
      figures.show("at most as large as need be", "%.2f times".formatted(mostTimesAsLarge));
      open("closed well");
      Files.delete(data.resolve("daymark.seal"));
      open("made anew");
    }

    private void open(String what) throws Exception {
      try (Child child = Child.start(Opener.class, work, data)) {
        if (child.end() != 0) {
          figures.broken("It does not start: " + child.errors());
        }
        figures.show("a start, " + what, Said.OPEN.last(child.said()) + " ms");
        figures.show("resident then, " + what, Said.HOLDS.last(child.said()) + " MB");
      }
    }

    private static String kilobytes(Path of) throws IOException {
      try (Stream<Path> all = Files.walk(of)) {
        long bytes = 0;
        for (Path each : all.filter(Files::isRegularFile).toList()) {
          bytes += Files.size(each);
        }
        return bytes / 1_024 + " KB";
      }
    }
  }
}
