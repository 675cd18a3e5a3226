package app.daymark.progress;

import app.daymark.progress.StreakDay.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many study dates in a row something was done on. A study date is one on which at least one
 * plan asks for study; others neither count nor break the streak. For each {@link #KEPT_FOR_FREEZE}
 * kept dates in a row a freeze is earned; a missed date takes one, if there is one.
 *
 * @param length kept dates up to today
 * @param longest the most there ever were
 * @param freezes held now, 0 to {@link #MOST_FREEZES}
 * @param days every date from the first plan or the first task done until today, in order
 */
public record Streak(int length, int longest, int freezes, List<StreakDay> days) {

  public static final int KEPT_FOR_FREEZE = 7;
  public static final int MOST_FREEZES = 2;

  /** Kept dates until the next freeze is earned; 0 while all are held, for none can be then. */
  public int keptToNextFreeze() {
    return freezes == MOST_FREEZES ? 0 : KEPT_FOR_FREEZE - length % KEPT_FOR_FREEZE;
  }

  /**
   * Works it out. Pure.
   *
   * @param done how many tasks were done, by date; dates after today do not count yet
   */
  public static Streak of(Map<LocalDate, Integer> done, List<Course> courses, LocalDate today) {
    Count count = new Count();
    LocalDate first =
        Stream.concat(done.keySet().stream(), courses.stream().map(Course::from))
            .min(Comparator.naturalOrder())
            .orElse(today.plusDays(1));
    for (LocalDate date = first; !date.isAfter(today); date = date.plusDays(1)) {
      int tasks = done.getOrDefault(date, 0);
      count.add(date, asked(courses, date, tasks > 0), tasks, date.equals(today));
    }
    return new Streak(count.length, count.longest, count.freezes, List.copyOf(count.days));
  }

  /** A date is a study date if it is one for any plan. */
  private static Kind asked(List<Course> courses, LocalDate date, boolean studied) {
    return courses.stream()
        .map(course -> course.kind(date, studied))
        .min(Comparator.naturalOrder())
        .orElse(Kind.NONE);
  }

  private static final class Count {

    private final List<StreakDay> days = new ArrayList<>();
    private int length;
    private int longest;
    private int freezes;

    void add(LocalDate date, Kind asked, int tasks, boolean today) {
      Kind kind = asked == Kind.MISSED ? studyDate(tasks, today) : otherDate(asked, tasks);
      days.add(new StreakDay(date, kind, tasks));
    }

    private static Kind otherDate(Kind asked, int tasks) {
      return tasks > 0 ? Kind.EXTRA : asked;
    }

    private Kind studyDate(int tasks, boolean today) {
      if (tasks > 0) {
        keep();
        return Kind.KEPT;
      }
      if (today) {
        return Kind.OPEN;
      }
      if (freezes > 0) {
        freezes--;
        return Kind.FROZEN;
      }
      length = 0;
      return Kind.MISSED;
    }

    private void keep() {
      length++;
      longest = Math.max(longest, length);
      if (length % KEPT_FOR_FREEZE == 0 && freezes < MOST_FREEZES) {
        freezes++;
      }
    }
  }
}
