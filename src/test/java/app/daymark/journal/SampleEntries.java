package app.daymark.journal;

import app.daymark.journal.PlanAction.Edit;
import app.daymark.journal.PlanAction.NewArea;
import app.daymark.journal.PlanAction.NewTask;
import app.daymark.journal.PlanAction.StartPlan;
import app.daymark.journal.PlanAction.Tick;
import app.daymark.journal.PlanAction.Untick;
import app.daymark.journal.PlanAction.Verb;
import app.daymark.journal.SurveyAction.AddSurvey;
import app.daymark.journal.SurveyAction.BandFigures;
import app.daymark.journal.SurveyAction.RemoveSurvey;
import app.daymark.journal.SurveyAction.SurveyFigures;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
          List.of(),
          0,
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

  static final StartPlan RESTING_START =
      new StartPlan(
          new UUID(7, 4),
          "back-end-20",
          "Back end in 20 days",
          DATE,
          List.of(DayOfWeek.MONDAY),
          List.of(DaysOff.of(DATE.plusDays(31), DATE.plusDays(33))),
          45,
          START.areas());

  static final ChangeSetting SETTING = new ChangeSetting("day-end", "04:00", "05:30");

  static final AddSurvey SURVEY =
      new AddSurvey(
          new UUID(7, 8),
          "back-end-developer",
          new SurveyFigures(
              "IN",
              2023,
              "INR",
              Optional.of(new BigDecimal("503801.5")),
              Optional.empty(),
              Optional.empty(),
              "A “survey” — ₹ हिन्दी",
              2024,
              "",
              List.of(
                  new BandFigures(
                      0,
                      Optional.of(1),
                      Optional.of(new BigDecimal("384000")),
                      Optional.of(new BigDecimal("100000")),
                      Optional.of(new BigDecimal("200000.25")),
                      Optional.of(new BigDecimal("300000")),
                      Optional.of(new BigDecimal("400000")),
                      Optional.of(new BigDecimal("999999999999.99")),
                      Optional.of(29L)),
                  new BandFigures(
                      1,
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.of(0L)))));

  static final RemoveSurvey NO_SURVEY = new RemoveSurvey(new UUID(7, 8), "A “survey” — ₹ हिन्दी");

  private static final NewTask NEW_TASK =
      new NewTask(new UUID(7, 5), "", "My own", DATE, DATE, 30, false);
  private static final NewArea NEW_AREA = new NewArea(new UUID(7, 6), "Mine", 2, 2, List.of());
  private static final Change.Rests RESTS =
      new Change.Rests(
          List.of(new WeekSince(DATE, List.of(DayOfWeek.MONDAY))),
          List.of(new DaysOff(DATE, DATE.plusDays(1), DaysOff.Reason.PAUSE)));

  /** With every kind of change there is. */
  static final Edit EDIT =
      new Edit(
          Verb.DEFER,
          "Learn the basics of Git",
          List.of(
              new Change.TaskDates(
                  TASK,
                  new Slot(DATE, DATE.plusDays(1)),
                  new Slot(DATE.plusDays(2), DATE.plusDays(3))),
              new Change.TaskStanding(TASK, TaskStatus.OPEN, TaskStatus.SKIPPED),
              new Change.TaskReopened(TASK, DATE),
              new Change.TaskFinished(TASK, DATE),
              new Change.TaskPlace(
                  TASK, new Change.Place(new UUID(7, 2), 0), new Change.Place(new UUID(7, 6), 1)),
              new Change.TaskFacts(
                  TASK, new Change.Facts("Old", 30, true), new Change.Facts("New", 45, false)),
              new Change.TaskNote(TASK, "", "# Git\n\n- *commit* ₹ हिन्दी 🙂"),
              new Change.TaskAdded(new Change.Place(new UUID(7, 2), 1), NEW_TASK),
              new Change.TaskErased(new Change.Place(new UUID(7, 2), 1), NEW_TASK),
              new Change.AreaTitle(new UUID(7, 2), "Old", "New"),
              new Change.AreaPosition(new UUID(7, 2), 0, 1),
              new Change.AreaPresence(new UUID(7, 2), true, false),
              new Change.AreaAdded(new UUID(7, 3), 1, NEW_AREA),
              new Change.AreaErased(new UUID(7, 3), 1, NEW_AREA),
              new Change.PlanCalendar(
                  new UUID(7, 3), RESTS, new Change.Rests(RESTS.weeks(), List.of())),
              new Change.PlanStanding(
                  new UUID(7, 3),
                  new Change.Standing(PlanStatus.ACTIVE, DATE),
                  new Change.Standing(PlanStatus.PAUSED, DATE.plusDays(9)))));

  /** With the kinds of change that came after the ones above. */
  static final Edit LATER_EDIT =
      new Edit(
          Verb.KEEP_SAMPLE,
          "Sample: Back end in 20 days",
          List.of(
              new Change.PlanTitle(
                  new UUID(7, 3), "Sample: Back end in 20 days", "₹ हिन्दी “plan”"),
              new Change.PlanTemplateKey(new UUID(7, 3), "sample:back-end-20", "back-end-20"),
              new Change.PlanStanding(
                  new UUID(7, 3),
                  new Change.Standing(PlanStatus.ACTIVE, DATE),
                  new Change.Standing(PlanStatus.ARCHIVED, DATE.plusDays(9)))));

  static final List<Entry> ALL =
      List.of(
          entry(1, START),
          entry(2, TICK),
          entry(3, UNTICK),
          entry(4, new Action.Undo(3, UNTICK)),
          entry(5, new Action.Redo(3, UNTICK)),
          entry(6, RESTING_START),
          entry(7, EDIT),
          entry(8, SETTING),
          entry(9, new Action.Undo(8, SETTING)),
          entry(10, new Action.Undo(7, EDIT)),
          entry(11, new Action.Lost("{\"seq\":11,?\"tick\"")),
          entry(12, SURVEY),
          entry(13, NO_SURVEY),
          entry(14, new Action.Undo(13, NO_SURVEY)),
          entry(15, LATER_EDIT));

  private SampleEntries() {}

  private static Entry entry(long seq, Action action) {
    return new Entry(seq, Instant.parse("2026-11-24T02:15:30.123Z"), DATE, action);
  }
}
