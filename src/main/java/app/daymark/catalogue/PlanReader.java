package app.daymark.catalogue;

import app.daymark.catalogue.PlanTemplate.FocusArea;
import app.daymark.catalogue.PlanTemplate.Task;
import app.daymark.journal.Phrase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the `plans` of a pack. */
final class PlanReader {

  private static final int MAX_PLANS = 50;
  private static final int MAX_DAYS = 1_000;
  private static final int MAX_TASKS = 5_000;
  private static final Pattern DAYS = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?");

  private PlanReader() {}

  static List<PlanTemplate> plans(List<PackNode> items) throws PackProblem.Found {
    List<PlanTemplate> plans = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (PackNode item : items) {
      PlanTemplate plan = plan(item);
      if (!keys.add(plan.key())) {
        throw item.get("key").expected(Phrase.of("a key no other plan has"), plan.key());
      }
      if (keys.size() > MAX_PLANS) {
        throw item.problem(Phrase.of("expected at most %d plans, found more", MAX_PLANS));
      }
      plans.add(plan);
    }
    return List.copyOf(plans);
  }

  private static PlanTemplate plan(PackNode item) throws PackProblem.Found {
    item.mapping("key", "title", "summary", "days", "areas");
    int days = item.number("days", 1, MAX_DAYS);
    List<FocusArea> areas = new ArrayList<>();
    Set<String> areaKeys = new HashSet<>();
    Set<String> taskKeys = new HashSet<>();
    int nextDay = 1;
    for (PackNode node : item.list("areas")) {
      FocusArea area = area(node, nextDay, days, taskKeys);
      if (!areaKeys.add(area.key())) {
        throw node.get("key")
            .expected(Phrase.of("a key no other area of the plan has"), area.key());
      }
      nextDay = area.toDay() + 1;
      areas.add(area);
    }
    if (nextDay != days + 1) {
      throw item.get("areas")
          .problem(
              Phrase.of("expected areas up to day %d, found them up to day %d", days, nextDay - 1));
    }
    return new PlanTemplate(
        item.key("key"), item.title("title"), item.text("summary"), days, List.copyOf(areas));
  }

  private static FocusArea area(PackNode item, int fromDay, int lastDay, Set<String> taskKeys)
      throws PackProblem.Found {
    item.mapping("key", "title", "days", "tasks");
    int toDay = toDay(item.get("days"), fromDay, lastDay);
    List<Task> tasks = new ArrayList<>();
    for (PackNode node : item.list("tasks")) {
      Task task = task(node);
      if (!taskKeys.add(task.key())) {
        throw node.get("key")
            .expected(Phrase.of("a key no other task of the plan has"), task.key());
      }
      if (taskKeys.size() > MAX_TASKS) {
        throw node.problem(Phrase.of("expected at most %d tasks in a plan, found more", MAX_TASKS));
      }
      tasks.add(task);
    }
    return new FocusArea(item.key("key"), item.title("title"), fromDay, toDay, List.copyOf(tasks));
  }

  /** Every day is covered once: an area begins where the one before it ended. */
  private static int toDay(PackNode days, int fromDay, int lastDay) throws PackProblem.Found {
    Matcher range = DAYS.matcher(days.scalar());
    if (range.matches()) {
      int from = Integer.parseInt(range.group(1));
      int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
      if (from == fromDay && to >= from && to <= lastDay) {
        return to;
      }
    }
    throw days.expected(
        Phrase.of(
            "days from %d on and up to %d at most, like %d-%d",
            fromDay, lastDay, fromDay, Math.min(fromDay + 2, lastDay)),
        days.scalar());
  }

  private static Task task(PackNode item) throws PackProblem.Found {
    item.mapping("key", "title", "minutes", "optional");
    return new Task(
        item.key("key"),
        item.title("title"),
        item.number("minutes", 1, 6_000),
        item.flag("optional"));
  }
}
