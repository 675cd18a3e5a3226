package app.daymark.catalogue;

import java.util.List;

/**
 * A plan in the catalogue. Its focus areas cover the days 1 to {@link #days()}, each day once.
 *
 * @param key stable name, unique in the catalogue
 * @param days length in study days; at least 1
 * @param areas in order of their days
 */
public record PlanTemplate(
    String key, String title, String summary, int days, List<FocusArea> areas) {

  /**
   * A stretch of days given to one subject.
   *
   * @param key stable name, unique in its template
   * @param fromDay first day, counted from 1
   * @param toDay last day; not before {@code fromDay}
   * @param tasks in the order they should be done; at least one
   */
  public record FocusArea(String key, String title, int fromDay, int toDay, List<Task> tasks) {

    public int days() {
      return toDay - fromDay + 1;
    }

    /** The estimates of its tasks together, in minutes. */
    public int minutes() {
      return tasks.stream().mapToInt(Task::minutes).sum();
    }
  }

  /**
   * The smallest thing that can be ticked.
   *
   * @param key stable name, unique in its template: it outlives editions, so that progress does
   * @param minutes Daymark's own estimate of the work; at least 1
   * @param optional whether the plan is whole without it
   */
  public record Task(String key, String title, int minutes, boolean optional) {}

  /** The name a task keeps for ever, wherever it is copied: template key and task key. */
  public String originKey(Task task) {
    return key + "/" + task.key();
  }

  public int taskCount() {
    return areas.stream().mapToInt(area -> area.tasks().size()).sum();
  }

  /** The estimates of all tasks together, in minutes. */
  public int minutes() {
    return areas.stream().mapToInt(FocusArea::minutes).sum();
  }
}
