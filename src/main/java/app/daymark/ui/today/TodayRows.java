package app.daymark.ui.today;

import app.daymark.plan.Task;
import app.daymark.plan.Today;
import app.daymark.plan.Today.Item;
import app.daymark.progress.StreakDay;
import app.daymark.ui.kit.ListRow;
import app.daymark.ui.kit.ListRow.Heading;
import app.daymark.ui.kit.ListRow.Message;
import app.daymark.ui.kit.ListRow.Offer;
import app.daymark.ui.kit.ListRow.TaskLine;
import app.daymark.ui.kit.TaskLines;
import app.daymark.ui.kit.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What Today's list shows. Pure. */
final class TodayRows {

  /** The offer to show all that was missed. */
  static final UUID ALL_MISSED = new UUID(0, 1);

  /** The offer to make the next task one of today's. */
  static final UUID PULL_NEXT = new UUID(0, 2);

  /** More than these would push today's own tasks out of sight. */
  private static final int FEW = 2;

  private final Today today;
  private final StreakDay.Kind kind;
  private final boolean allMissed;
  private final Texts texts;
  private final TaskLines lines;
  private final List<ListRow> rows = new ArrayList<>();

  private TodayRows(Today today, StreakDay.Kind kind, boolean allMissed, Texts texts) {
    this.today = today;
    this.kind = kind;
    this.allMissed = allMissed;
    this.texts = texts;
    this.lines = new TaskLines(today.studyDate(), texts);
  }

  /**
   * The rows for a day.
   *
   * @param kind what the date is for the streak
   * @param allMissed whether to show all that was missed, or a few
   */
  static List<ListRow> of(Today today, StreakDay.Kind kind, boolean allMissed, Texts texts) {
    TodayRows rows = new TodayRows(today, kind, allMissed, texts);
    rows.addAll();
    return rows.rows;
  }

  private void addAll() {
    if (today.hasPlans() && today.open().isEmpty()) {
      rows.add(nothingOpen());
      if (!today.next().isEmpty() && kind != StreakDay.Kind.REST && kind != StreakDay.Kind.OFF) {
        rows.add(new Offer(PULL_NEXT, texts.get("today.pullNext")));
      }
    }
    addMissed();
    add("today.group.today", today.due());
    add("today.group.done", today.done());
    if (!today.next().isEmpty()) {
      rows.add(new Heading(texts.get(nextHeading()), ""));
      today.next().forEach(item -> rows.add(line(item)));
    }
  }

  private void addMissed() {
    List<Item> missed = today.catchUp();
    if (missed.isEmpty()) {
      return;
    }
    rows.add(new Heading(texts.get("today.group.catchUp"), texts.number(today.catchUpCount())));
    // One row more takes no more room than the offer to show it.
    List<Item> shown = allMissed || missed.size() <= FEW + 1 ? missed : missed.subList(0, FEW);
    shown.forEach(item -> rows.add(line(item)));
    if (shown.size() < missed.size()) {
      rows.add(
          new Offer(ALL_MISSED, texts.get("today.allMissed", today.catchUpCount() - shown.size())));
    } else if (missed.size() < today.catchUpCount()) {
      rows.add(
          new Message("", texts.get("today.moreMissed", today.catchUpCount() - missed.size())));
    }
  }

  private void add(String key, List<Item> items) {
    if (!items.isEmpty()) {
      rows.add(new Heading(texts.get(key), texts.number(items.size())));
      items.forEach(item -> rows.add(line(item)));
    }
  }

  /** Of what comes up only the first few are known. */
  private String nextHeading() {
    LocalDate tomorrow = today.studyDate().plusDays(1);
    return today.next().stream().allMatch(item -> item.task().plannedOn().equals(tomorrow))
        ? "today.group.tomorrow"
        : "today.group.next";
  }

  private Message nothingOpen() {
    if (today.pausedCount() > 0 && today.next().isEmpty()) {
      return message("today.paused.title", "today.paused.text");
    }
    if (today.next().isEmpty()) {
      return message("today.finished.title", "today.finished.text");
    }
    if (!today.done().isEmpty()) {
      return message("today.done.title", "today.done.text");
    }
    return switch (kind) {
      case REST -> message("today.rest.title", "today.rest.text");
      case OFF -> message("today.off.title", "today.off.text");
      case OPEN -> message("today.ahead.title", "today.ahead.text");
      default -> message("today.free.title", "today.free.text");
    };
  }

  private Message message(String title, String text) {
    return new Message(texts.get(title), texts.get(text));
  }

  private TaskLine line(Item item) {
    return lines.line(
        item.task(),
        item.areaTitle(),
        today.planCount() > 1 ? item.planTitle() : "",
        when(item.task()));
  }

  private String when(Task task) {
    return switch (lines.time(task)) {
      case PAST -> texts.get("task.was", texts.date(task.dueOn()));
      case AHEAD -> texts.dates(task.plannedOn(), task.dueOn());
      case NOW ->
          task.isOpen() && task.dueOn().isAfter(today.studyDate())
              ? texts.get("today.until", texts.date(task.dueOn()))
              : "";
    };
  }
}
