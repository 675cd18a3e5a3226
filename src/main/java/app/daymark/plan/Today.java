package app.daymark.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What one study date asks for, over all plans under way.
 *
 * @param catchUp open tasks whose last date has passed, oldest first; at most {@link #MOST_MISSED}
 * @param catchUpCount how many there are
 * @param due open tasks for this date
 * @param done tasks done on this date
 * @param next the first open tasks of later dates, a few
 * @param planCount how many plans there are
 * @param pausedCount how many of them are paused
 */
public record Today(
    LocalDate studyDate,
    List<Item> catchUp,
    int catchUpCount,
    List<Item> due,
    List<Item> done,
    List<Item> next,
    int planCount,
    int pausedCount) {

  /** A list of more is no help; catching up looks at all of them. */
  public static final int MOST_MISSED = 100;

  /** A task and where it belongs. */
  public record Item(Task task, UUID planId, String planTitle, String areaTitle) {}

  public boolean hasPlans() {
    return planCount > 0;
  }

  /** What can be ticked, in the order it is numbered: catch-up first. */
  public List<Item> open() {
    return Stream.concat(catchUp.stream(), due.stream()).toList();
  }

  /** Estimated minutes of what is due. */
  public int dueMinutes() {
    return due.stream().mapToInt(item -> item.task().minutes()).sum();
  }
}
