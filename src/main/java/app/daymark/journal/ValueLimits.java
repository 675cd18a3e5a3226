package app.daymark.journal;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Looks at one value after another, and remembers the first that is beyond its limits. */
final class ValueLimits {

  /**
   * Earlier and later than anybody's plans, and near enough for calendars to count every date
   * between.
   */
  static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

  /** A task is spread over its dates, one by one. */
  static final int MOST_YEARS_OF_A_TASK = 100;

  /** Each date is looked up in all of them. */
  static final int MOST_STRETCHES = 10_000;

  private @Nullable String breach;

  Optional<String> breach() {
    return Optional.ofNullable(breach);
  }

  static boolean isWithin(LocalDate date) {
    return !date.isBefore(EARLIEST) && !date.isAfter(LATEST);
  }

  static boolean isWithin(Instant at) {
    return !at.isBefore(EARLIEST.atStartOfDay().toInstant(ZoneOffset.UTC))
        && at.isBefore(LATEST.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  /** Whatever else is to hold. */
  void require(boolean isWithin, Supplier<String> otherwise) {
    if (!isWithin && breach == null) {
      breach = otherwise.get();
    }
  }

  void date(String what, LocalDate date) {
    require(
        isWithin(date),
        () -> "%s is %s, not between %s and %s".formatted(what, date, EARLIEST, LATEST));
  }

  void time(String what, Instant at) {
    require(
        isWithin(at),
        () -> "%s is %s, not between %s and %s".formatted(what, at, EARLIEST, LATEST));
  }

  void number(String what, long number, long least, long most) {
    require(
        number >= least && number <= most,
        () -> "%s is %d, not from %d to %d".formatted(what, number, least, most));
  }

  /** Text in one line; what steers a terminal is no part of it. */
  void line(String what, String text, int longest) {
    text(what, text, longest);
    require(
        text.chars().noneMatch(Character::isISOControl), () -> what + " has a control character");
  }

  /** Text in lines. */
  void lines(String what, String text) {
    text(what, text, EntryCodec.MAX_LINE_BYTES);
    require(
        text.chars().noneMatch(each -> Character.isISOControl(each) && "\n\r\t".indexOf(each) < 0),
        () -> what + " has a control character");
  }

  /** Half of a surrogate pair would not come back as it was written. */
  void text(String what, String text, int longest) {
    number("the length of " + what, text.length(), 0, longest);
    require(
        StandardCharsets.UTF_8.newEncoder().canEncode(text),
        () -> what + " has half of a surrogate pair");
  }

  void slot(Slot slot) {
    LocalDate first = slot.plannedOn();
    LocalDate last = slot.dueOn();
    date("a task's first date", first);
    date("a task's last date", last);
    require(
        !last.isBefore(first),
        () -> "a task ends on %s, before it begins on %s".formatted(last, first));
    require(
        ChronoUnit.YEARS.between(first, last) < MOST_YEARS_OF_A_TASK,
        () ->
            "a task from %s to %s takes %d years or more"
                .formatted(first, last, MOST_YEARS_OF_A_TASK));
  }

  void daysOff(List<DaysOff> daysOff) {
    number("the count of days off", daysOff.size(), 0, MOST_STRETCHES);
    for (DaysOff off : daysOff) {
      date("a day off", off.from());
      date("a day off", off.to());
      require(
          !off.to().isBefore(off.from()),
          () -> "days off end on %s, before they begin on %s".formatted(off.to(), off.from()));
    }
  }

  void weeks(List<WeekSince> weeks) {
    number("the count of study weeks", weeks.size(), 1, MOST_STRETCHES);
    for (WeekSince week : weeks) {
      date("a study week's first date", week.since());
      week(week.days());
    }
  }

  void week(List<DayOfWeek> days) {
    require(!days.isEmpty(), () -> "a study week has no day");
    require(
        days.equals(days.stream().distinct().sorted().toList()),
        () -> "the days of a study week are not in order: " + days);
  }

  void notDone(TaskStatus status) {
    require(status != TaskStatus.DONE, () -> "a task is done without a date");
  }
}
