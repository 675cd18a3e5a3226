package app.daymark.bench;

import app.daymark.AppContext;
import app.daymark.journal.Journal;
import app.daymark.journal.PlanAction.StartPlan;
import app.daymark.plan.PlanTerms;
import app.daymark.store.AppFolders;
import app.daymark.testkit.AdjustableClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Two data folders with the same plans and tasks, as yet without a database. */
record StudyFolders(AppFolders big, AppFolders small) {

  private static final int LINES = 200_000;

  /** Writes both into a folder. */
  static StudyFolders write(Path work, LocalDate today) throws IOException {
    LongStudy study = new LongStudy(start(work.resolve("start"), today), today);
    AppFolders big = new AppFolders(work.resolve("big"));
    AppFolders small = new AppFolders(work.resolve("small"));
    try (JournalText journal = new JournalText(big.journal())) {
      study.tellAtLength(journal, LINES);
    }
    try (JournalText journal = new JournalText(small.journal())) {
      study.tellInShort(journal);
    }
    return new StudyFolders(big, small);
  }

  /** Starts the plans as the program does, and takes its actions. */
  private static List<StartPlan> start(Path folder, LocalDate today) {
    AppFolders folders = new AppFolders(folder);
    AdjustableClock clock = AdjustableClock.noonOf(LongStudy.start(0, today));
    try (AppContext app = AppContext.open(folders, clock)) {
      for (int plan = 0; plan < LongStudy.PLANS; plan++) {
        LocalDate start = LongStudy.start(plan, today);
        clock.moveToNoonOf(start);
        app.plans().start(LongStudy.template(plan), PlanTerms.from(start));
      }
    }
    List<StartPlan> plans = new ArrayList<>();
    try (Journal journal = Journal.open(folders.journal())) {
      journal.readAfter(0, entry -> plans.add((StartPlan) entry.action()));
    }
    return plans;
  }

  /** Makes what databases are missing, so that a window opens at once. */
  void makeDatabases(Clock clock) {
    AppContext.open(big, clock).close();
    AppContext.open(small, clock).close();
  }

  /** How many lines a folder's journal has. */
  static long lines(AppFolders folders) {
    try (Journal journal = Journal.open(folders.journal())) {
      return journal.lastSeq();
    }
  }

  /** Forgets a folder's database, so that it is made again. */
  static void forget(AppFolders folders) {
    try {
      Files.deleteIfExists(folders.data().resolve("daymark.mv.db"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
