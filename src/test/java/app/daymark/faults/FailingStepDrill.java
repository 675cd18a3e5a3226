package app.daymark.faults;

import app.daymark.faults.disk.DiskLog;
import app.daymark.faults.disk.Trouble;
import app.daymark.journal.Entry;
import app.daymark.journal.Refusal;
import app.daymark.store.LearnerLife;
import app.daymark.testkit.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Each step of what changes the files of a data folder fails, once or from then on: the disk is
 * full, can only be read, or hiccups. Then it can be written again.
 */
final class FailingStepDrill implements Drill {

  private static final List<Trouble> TROUBLES =
      List.of(Trouble.FULL, Trouble.READ_ONLY, Trouble.HICCUP);
  private static final int SELDOM = 13;

  @Override
  public String name() {
    return "failing-step";
  }

  /** A chore that meets trouble after so many steps. */
  private record Meeting(Chore chore, Trouble trouble, int step) {
    @Override
    public String toString() {
      return "%s met %s at step %d".formatted(chore, trouble, step);
    }
  }

  @Override
  public void run(Extent extent, Path work, Figures figures) throws Exception {
    Life before = lived(work.resolve("before"), 1);
    Life other = lived(work.resolve("other"), 2);
    List<Meeting> meetings = new ArrayList<>();
    for (Chore chore : Chore.values()) {
      int steps = new Case(work, figures).steps(chore);
      for (Trouble trouble : TROUBLES) {
        for (int step = 0; step < steps; step++) {
          meetings.add(new Meeting(chore, trouble, step));
        }
      }
    }
    // The short form takes some of each.
    int distance = extent.of(SELDOM, 1);
    for (int each : extent.cases(meetings.size() / SELDOM, meetings.size())) {
      figures.count("failing steps");
      new Case(work, figures).meet(meetings.get(each * distance), before, other);
    }
  }

  /** What a folder holds. */
  private record Life(List<Entry> entries, Map<String, List<String>> state) {}

  private static Life lived(Path folder, int seed) throws IOException {
    Files.createDirectories(folder);
    try (Desk desk = Desk.open(folder.resolve("data"))) {
      new LearnerLife(seed).live(desk, 25);
      return new Life(Kept.entries(desk), desk.state());
    }
  }

  /** One folder. */
  private static final class Case {

    private final Figures figures;
    private final Path disk;
    private final Path other;
    private final Path before;
    private final Path after;

    Case(Path work, Figures figures) {
      this.figures = figures;
      this.disk = work.resolve("disk");
      this.other = work.resolve("other/data/journal");
      this.before = work.resolve("before");
      this.after = work.resolve("after");
    }

    /** How many steps a chore has when all goes well. */
    int steps(Chore chore) throws IOException {
      DiskLog log = begin(chore);
      if (chore.isOpening()) {
        Desk.open(data(log)).close();
        // Those of closing do not count, which may fail, too.
        Trees.delete(disk);
        return log.attempts();
      }
      try (Desk desk = Desk.open(data(log))) {
        int first = log.attempts();
        chore.run(desk, other);
        return log.attempts() - first;
      } finally {
        Trees.delete(disk);
      }
    }

    private DiskLog begin(Chore chore) throws IOException {
      Trees.copy(before, disk);
      chore.prepare(disk.resolve("data"));
      return new DiskLog(disk);
    }

    private static Path data(DiskLog log) {
      return log.folder().resolve("data");
    }

    void meet(Meeting meeting, Life known, Life incoming) throws IOException {
      DiskLog log = begin(meeting.chore());
      if (meeting.chore().isOpening()) {
        open(meeting, log, known);
      }
      try {
        work(meeting, log, known.entries(), incoming.entries());
      } catch (RuntimeException e) {
        broken(meeting, "with room again it fails: " + e);
      }
      Trees.delete(disk);
    }

    private void open(Meeting meeting, DiskLog log, Life known) {
      log.trouble(meeting.trouble(), meeting.step());
      try (Desk desk = Desk.open(data(log))) {
        figures.count("opened");
        // Where the journal could not be mended, the database may know more.
        if (!desk.state().equals(known.state())) {
          look(desk, meeting);
        }
      } catch (Refusal e) {
        refused(meeting, e);
      } catch (RuntimeException e) {
        broken(meeting, "it does not open: " + e);
      }
      log.trouble(Trouble.NONE, 0);
    }

    private void work(Meeting meeting, DiskLog log, List<Entry> known, List<Entry> incoming)
        throws IOException {
      List<Entry> told = new ArrayList<>(known);
      boolean done;
      try (Desk desk = Desk.open(data(log))) {
        desk.ledger.onRecorded(told::add);
        done = meeting.chore().isOpening() || tried(meeting, log, desk);
        if (meeting.chore() != Chore.CLOSE) {
          if (!done) {
            cut(meeting, log, List.of(told, incoming));
          }
          log.trouble(Trouble.NONE, 0);
          List<Entry> now = Kept.entries(desk);
          if (meeting.chore() == Chore.REPLACE && now.equals(incoming)) {
            told.clear();
            told.addAll(incoming);
          } else if (meeting.chore() == Chore.REPLACE && done) {
            broken(meeting, "it was not done");
          }
          desk.settings.setDayLimit(78);
          look(desk, meeting);
        }
      }
      log.trouble(Trouble.NONE, 0);
      Kept.exactly(figures).check(disk.resolve("data"), told, meeting.toString());
    }

    /** Whether it was done, or else refused. */
    private boolean tried(Meeting meeting, DiskLog log, Desk desk) throws IOException {
      log.trouble(meeting.trouble(), meeting.step());
      boolean done = false;
      try {
        meeting.chore().run(desk, other);
        done = true;
        figures.count("done");
      } catch (Refusal e) {
        refused(meeting, e);
      } catch (IOException e) {
        // The drill's own copying met it.
        figures.count("not begun");
      } catch (RuntimeException e) {
        broken(meeting, "it fails: " + e);
      }
      if (meeting.chore() != Chore.CLOSE) {
        look(desk, meeting);
      }
      return done;
    }

    /** The power goes while there is trouble: what was told is there, and one more at most. */
    private void cut(Meeting meeting, DiskLog log, List<List<Entry>> either) throws IOException {
      log.cut(log.size(), new Random(meeting.step()), after);
      try (Desk desk = Desk.open(after.resolve("data"))) {
        List<Entry> there = Kept.entries(desk);
        if (either.stream()
            .noneMatch(told ->
                there.size() <= told.size() + 1
                    && there.size() >= told.size()
                    && there.subList(0, told.size()).equals(told))) {
          broken(meeting, "and the power went: %d actions are there".formatted(there.size()));
        }
      } catch (RuntimeException e) {
        broken(meeting, "and the power went: it does not open: " + e);
      }
      Trees.delete(after);
    }

    private void look(Desk desk, Meeting meeting) {
      try {
        if (!Kept.replayed(desk).equals(desk.state())) {
          broken(meeting, "it shows another state than the journal tells");
        }
      } catch (Refusal e) {
        figures.count("refused to show anything");
        refused(meeting, e);
      } catch (RuntimeException e) {
        broken(meeting, "it shows nothing: " + e);
      }
    }

    private void refused(Meeting meeting, Refusal e) {
      figures.count("refused");
      String said = String.valueOf(e.getMessage());
      if (!said.contains("ake room") && !said.contains("heck ")) {
        broken(meeting, "it says only: " + said);
      }
    }

    private void broken(Meeting meeting, String what) {
      figures.broken("After %s: %s".formatted(meeting, what));
    }
  }
}
