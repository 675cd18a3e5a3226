package app.daymark.ui.kit.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the days of a month lie in rows of weeks. It has the weeks that are asked for only: a plan
 * that starts on the 23rd begins in the first row.
 *
 * @param slots in the order of their dates
 */
record MonthGrid(YearMonth month, List<Slot> slots) {

  private static final int DAYS_A_WEEK = 7;

  /**
   * The place of a date.
   *
   * @param row the week, from 0
   * @param column the weekday, from 0
   */
  record Slot(LocalDate date, int row, int column) {}

  MonthGrid {
    slots = List.copyOf(slots);
  }

  /**
   * The months from one date to another.
   *
   * @param weekStart the weekday of the first column
   */
  static List<MonthGrid> of(LocalDate first, LocalDate last, DayOfWeek weekStart) {
    List<MonthGrid> grids = new ArrayList<>();
    YearMonth end = YearMonth.from(last);
    for (YearMonth month = YearMonth.from(first);
        !month.isAfter(end);
        month = month.plusMonths(1)) {
      LocalDate from = month.atDay(1).isBefore(first) ? first : month.atDay(1);
      LocalDate to = month.atEndOfMonth().isAfter(last) ? last : month.atEndOfMonth();
      grids.add(new MonthGrid(month, slots(from, to, weekStart)));
    }
    return grids;
  }

  /**
   * Months in portions that can be drawn at once, as even as can be.
   *
   * @param most how many months a portion has at most
   */
  static List<List<MonthGrid>> portions(List<MonthGrid> grids, int most) {
    int count = Math.ceilDiv(grids.size(), most);
    return IntStream.range(0, count)
        .mapToObj(i -> grids.subList(i * grids.size() / count, (i + 1) * grids.size() / count))
        .toList();
  }

  /** The weekdays as the columns have them. */
  static List<DayOfWeek> weekdays(DayOfWeek weekStart) {
    return Stream.iterate(weekStart, day -> day.plus(1)).limit(DAYS_A_WEEK).toList();
  }

  private static List<Slot> slots(LocalDate from, LocalDate to, DayOfWeek weekStart) {
    int offset = column(from, weekStart);
    return from.datesUntil(to.plusDays(1))
        .map(date -> {
          int place = offset + date.getDayOfMonth() - from.getDayOfMonth();
          return new Slot(date, place / DAYS_A_WEEK, place % DAYS_A_WEEK);
        })
        .toList();
  }

  private static int column(LocalDate date, DayOfWeek weekStart) {
    return Math.floorMod(date.getDayOfWeek().getValue() - weekStart.getValue(), DAYS_A_WEEK);
  }
}
