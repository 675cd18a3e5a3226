package app.daymark.journal;

import app.daymark.journal.PlanAction.NewArea;
import app.daymark.journal.PlanAction.NewTask;
import app.daymark.journal.PlanAction.StartPlan;
import app.daymark.journal.PlanAction.Tick;
import app.daymark.journal.PlanAction.Untick;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One entry of every kind of action, with sequence numbers from 1 up. */
final class SampleEntries {

  private static final LocalDate DATE = LocalDate.of(2026, 11, 23);
  private static final UUID TASK = new UUID(7, 1);

  static final StartPlan START =
      new StartPlan(
          new UUID(7, 3),
          "back-end-20",
          "Back end in “20” days — ₹ हिन्दी 🙂 \"\\",
          DATE,
          List.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
          List.of(
              new NewArea(
                  new UUID(7, 2),
                  "Programming Fundamentals",
                  1,
                  2,
                  List.of(
                      new NewTask(
                          TASK,
                          "back-end-20/git",
                          "Learn the basics of Git",
                          DATE,
                          DATE.plusDays(1),
                          75,
                          true)))));

  static final Tick TICK = new Tick(TASK, DATE);
  static final Untick UNTICK = new Untick(TASK, DATE);

  static final List<Entry> ALL =
      List.of(
          entry(1, START),
          entry(2, TICK),
          entry(3, UNTICK),
          entry(4, new Action.Undo(3, UNTICK)),
          entry(5, new Action.Redo(3, UNTICK)));

  private SampleEntries() {}

  private static Entry entry(long seq, Action action) {
    return new Entry(seq, Instant.parse("2026-11-24T02:15:30.123Z"), DATE, action);
  }
}
