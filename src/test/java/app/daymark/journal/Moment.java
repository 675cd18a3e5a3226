package app.daymark.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** An instant somewhere on earth, for a learner whose study day ends at a time of their own. */
record Moment(Instant at, ZoneId zone, LocalTime dayEnd) {

  static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
  static final Instant LAST = Instant.parse("2200-12-31T23:59:59.999Z");

  /** Every time zone, in the same order in every run. */
  static final List<ZoneId> ZONES =
      ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();

  private static final int LATEST_DAY_END_SECOND = LocalTime.NOON.toSecondOfDay();

  /** The study clock of a device that shows this moment. */
  StudyClock clock() {
    return new StudyClock(Clock.fixed(at, zone), () -> dayEnd);
  }

  LocalDate studyDate() {
    return clock().studyDate();
  }

  /** What the clock on the wall shows. */
  LocalDateTime local() {
    return LocalDateTime.ofInstant(at, zone);
  }

  Moment plus(Duration duration) {
    return new Moment(at.plus(duration), zone, dayEnd);
  }

  /** Anywhere, at any time; every other one close to a day's end or to a change of the clocks. */
  static Moment any(Random random) {
    ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
    LocalTime dayEnd = anyDayEnd(random);
    Instant at = Instant.ofEpochMilli(random.nextLong(LAST.toEpochMilli() + 1));
    return switch (random.nextInt(4)) {
      case 0 -> {
        Instant end = LocalDate.ofInstant(at, zone).atTime(dayEnd).atZone(zone).toInstant();
        yield new Moment(end.plusMillis(random.nextInt(-2, 3)), zone, dayEnd);
      }
      case 1 -> {
        ZoneOffsetTransition change = zone.getRules().previousTransition(at);
        yield change == null || change.getInstant().isBefore(FIRST)
            ? new Moment(at, zone, dayEnd)
            : new Moment(
                change.getInstant().plusSeconds(random.nextInt(-7_200, 7_200)), zone, dayEnd);
      }
      default -> new Moment(at, zone, dayEnd);
    };
  }

  /** From midnight to noon, mostly to the full hour, as learners choose it. */
  private static LocalTime anyDayEnd(Random random) {
    return random.nextInt(3) == 0
        ? LocalTime.ofSecondOfDay(random.nextInt(LATEST_DAY_END_SECOND + 1))
        : LocalTime.of(random.nextInt(13), 0);
  }

  /** When the clocks of a zone were changed, from 1970 to 2037. */
  static Stream<ZoneOffsetTransition> changes(ZoneId zone) {
    Instant end = Instant.parse("2037-01-01T00:00:00Z");
    return Stream.iterate(
        zone.getRules().nextTransition(FIRST),
        change -> change != null && change.getInstant().isBefore(end),
        change -> zone.getRules().nextTransition(change.getInstant()));
  }
}
