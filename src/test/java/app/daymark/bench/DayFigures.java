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
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** What the services take, without a window. */
final class DayFigures {

  private static final int TIMES = 200;
  private static final int STARTS = 40;
  private static final int REBUILDS = 3;
  private static final int MINUTES_A_DAY = 180;

  private final StudyFolders folders;
  private final Clock clock;
  private final Predicate<String> wanted;
  private final Consumer<Figure> report;

  /**
   * Measures in two folders.
   *
   * @param wanted whether to take the figure with a name
   */
  DayFigures(StudyFolders folders, Clock clock, Predicate<String> wanted, Consumer<Figure> report) {
    this.folders = folders;
    this.clock = clock;
    this.wanted = wanted;
    this.report = report;
  }

  /** Takes those that are wanted. */
  void take() {
    Turns<AppFolders> closed = new Turns<>(folders.big(), folders.small());
    take("Rebuilding the database", closed, REBUILDS, this::rebuild);
    take("Opening the data", closed, STARTS, this::open);
    try (AppContext big = AppContext.open(folders.big(), clock);
        AppContext small = AppContext.open(folders.small(), clock)) {
      take(new Turns<>(big, small), big.plans().studyDate());
    }
  }

  private void take(Turns<AppContext> open, LocalDate today) {
    take("A tick", open, TIMES, app -> tick(app.plans(), today, false));
    take("A tick, and Today after it", open, TIMES, app -> tick(app.plans(), today, true));
    take("An undo", open, TIMES, app -> undo(app.plans(), today));
    take("Today", open, TIMES, app -> Timing.nanosOf(() -> app.plans().today(today)));
    take("Streak", open, TIMES, app -> Timing.nanosOf(() -> app.progress().streak(today)));
    take("A plan, and the names of all", open, TIMES, app -> plan(app.plans()));
    take("Catch-up, all ways of it", open, TIMES, this::catchUp);
  }

  private <T> void take(String name, Turns<T> turns, int times, ToLongFunction<T> work) {
    if (wanted.test(name)) {
      report.accept(turns.time(name, times, work));
    }
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

  private long undo(PlanService plans, LocalDate today) {
    plans.tick(plans.today(today).due().getFirst().task().id(), today);
    return Timing.nanosOf(plans::undo);
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
