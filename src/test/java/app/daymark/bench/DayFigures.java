package app.daymark.bench;

import app.daymark.AppContext;
import app.daymark.plan.CatchUpOffer.Choice;
import app.daymark.plan.CatchUpOffers;
import app.daymark.plan.PlanService;
import app.daymark.store.AppFolders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** What the services take, without a window. */
final class DayFigures {

  private static final int TIMES = 200;
  private static final int STARTS = 40;
  private static final int REBUILDS = 3;
  private static final int MINUTES_A_DAY = 180;

  private final StudyFolders folders;
  private final Clock clock;
  private final Consumer<Figure> report;

  DayFigures(StudyFolders folders, Clock clock, Consumer<Figure> report) {
    this.folders = folders;
    this.clock = clock;
    this.report = report;
  }

  /** Takes all of them; afterwards the databases are there. */
  void take() {
    Turns<AppFolders> closed = new Turns<>(folders.big(), folders.small());
    report.accept(closed.time("Rebuilding the database", REBUILDS, this::rebuild));
    report.accept(closed.time("Opening the data", STARTS, this::open));
    try (AppContext big = AppContext.open(folders.big(), clock);
        AppContext small = AppContext.open(folders.small(), clock)) {
      take(new Turns<>(big, small), big.plans().studyDate());
    }
  }

  private void take(Turns<AppContext> open, LocalDate today) {
    report.accept(open.time("A tick", TIMES, app -> tick(app.plans(), today, false)));
    report.accept(
        open.time("A tick, and Today after it", TIMES, app -> tick(app.plans(), today, true)));
    report.accept(open.time("Today", TIMES, app -> Timing.nanosOf(() -> app.plans().today(today))));
    report.accept(
        open.time("Streak", TIMES, app -> Timing.nanosOf(() -> app.progress().streak(today))));
    report.accept(open.time("A plan, and the names of all", TIMES, app -> plan(app.plans())));
    report.accept(open.time("Catch-up, all ways of it", TIMES, this::catchUp));
  }

  private long rebuild(AppFolders data) {
    StudyFolders.forget(data);
    return open(data);
  }

  private long open(AppFolders data) {
    long start = System.nanoTime();
    try (AppContext app = AppContext.open(data, clock)) {
      long opened = System.nanoTime();
      // Only a database that came up to the end counts as open.
      if (!app.plans().today(app.plans().studyDate()).hasPlans()) {
        throw new IllegalStateException("Nothing in " + data);
      }
      return opened - start;
    }
  }

  private long tick(PlanService plans, LocalDate today, boolean andToday) {
    UUID task = plans.today(today).due().getFirst().task().id();
    long nanos =
        Timing.nanosOf(() -> {
          plans.tick(task, today);
          if (andToday) {
            plans.today(today);
          }
        });
    plans.reopen(task);
    return nanos;
  }

  private long plan(PlanService plans) {
    return Timing.nanosOf(() -> plans.plan(plans.heads().getFirst().id()));
  }

  private long catchUp(AppContext app) {
    return Timing.nanosOf(() -> {
      CatchUpOffers offers = app.catchUp().offers(MINUTES_A_DAY);
      Set<UUID> drops = offers.suggestedDrops();
      for (Choice choice : Choice.values()) {
        offers.offer(choice, drops);
      }
    });
  }
}
