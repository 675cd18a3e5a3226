package app.daymark.backup;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which backups are kept: many of the last days, few of long ago. */
final class Retention {

  private static final int DAYS = 12;
  private static final int WEEKS = 10;
  private static final int MONTHS = 9;

  /** So many that were made on purpose, whatever their age. */
  private static final int ON_PURPOSE = 10;

  private static final Comparator<LocalDateTime> NEWEST_FIRST = Comparator.reverseOrder();

  private Retention() {}

  /**
   * The ones to keep.
   *
   * @param <T> stands for a backup
   * @param name of each
   */
  static <T> Set<T> kept(Collection<T> backups, Function<T, BackupName> name) {
    Comparator<T> newestFirst =
        Comparator.comparing(each -> name.apply(each).madeAt(), NEWEST_FIRST);
    List<T> sorted = backups.stream().sorted(newestFirst).toList();
    Set<T> kept = new HashSet<>();
    kept.addAll(newestOfEach(sorted, each -> name.apply(each).madeAt().toLocalDate(), DAYS));
    kept.addAll(newestOfEach(sorted, each -> monday(name.apply(each).madeAt()), WEEKS));
    kept.addAll(newestOfEach(sorted, each -> YearMonth.from(name.apply(each).madeAt()), MONTHS));
    sorted.stream()
        .filter(each -> name.apply(each).isOnPurpose())
        .limit(ON_PURPOSE)
        .forEach(kept::add);
    return kept;
  }

  private static LocalDate monday(LocalDateTime time) {
    return time.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static <T, S> Collection<T> newestOfEach(
      List<T> newestFirst, Function<T, S> stretch, int most) {
    return newestFirst.stream()
        .collect(Collectors.toMap(stretch, each -> each, (newer, _) -> newer, LinkedHashMap::new))
        .values()
        .stream()
        .limit(most)
        .toList();
  }
}
