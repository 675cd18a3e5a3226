package app.daymark.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every change of the clocks in every time zone, with a day's end in the midst of it. */
class StudyClockTransitionTest {

  private static final Duration TICK = Duration.ofMillis(1);

  private final Random random = new Random(1);

  @Test
  void dayWhoseEndIsLeftOutEndsWhenTheClocksGoForward() {
    int cases = 0;
    for (ZoneId zone : Moment.ZONES) {
      for (ZoneOffsetTransition change : Moment.changes(zone).toList()) {
        LocalDateTime end = between(change.getDateTimeBefore(), change.getDateTimeAfter());
        if (change.isGap() && isOnOneDateBeforeNoon(change)) {
          cases++;
          LocalDate date = end.toLocalDate();
          Moment at = new Moment(change.getInstant(), zone, end.toLocalTime());
          assertThat(at.plus(TICK.negated()).studyDate()).as("%s", at).isEqualTo(date.minusDays(1));
          assertThat(at.studyDate()).as("%s", at).isEqualTo(date);
        }
      }
    }
    assertThat(cases).isGreaterThan(10_000);
  }

  @Test
  void dayWhoseEndComesTwiceGoesOnUntilTheSecond() {
    int cases = 0;
    for (ZoneId zone : Moment.ZONES) {
      for (ZoneOffsetTransition change : Moment.changes(zone).toList()) {
        LocalDateTime end = between(change.getDateTimeAfter(), change.getDateTimeBefore());
        if (change.isOverlap() && isOnOneDateBeforeNoon(change)) {
          cases++;
          LocalDate date = end.toLocalDate();
          Moment at = new Moment(change.getInstant(), zone, end.toLocalTime());
          Moment second = at.plus(Duration.between(change.getDateTimeAfter(), end));
          assertThat(at.plus(TICK.negated()).studyDate()).as("%s", at).isEqualTo(date);
          assertThat(at.studyDate()).as("%s", at).isEqualTo(date.minusDays(1));
          assertThat(second.plus(TICK.negated()).studyDate())
              .as("%s", at)
              .isEqualTo(date.minusDays(1));
          assertThat(second.studyDate()).as("%s", at).isEqualTo(date);
        }
      }
    }
    assertThat(cases).isGreaterThan(10_000);
  }

  private static boolean isOnOneDateBeforeNoon(ZoneOffsetTransition change) {
    LocalDateTime before = change.getDateTimeBefore();
    LocalDateTime after = change.getDateTimeAfter();
    return before.toLocalDate().equals(after.toLocalDate())
        && before.toLocalTime().isBefore(LocalTime.NOON)
        && after.toLocalTime().isBefore(LocalTime.NOON);
  }

  /** A time after the first and before the second; the first, when they are the wrong way round. */
  private LocalDateTime between(LocalDateTime first, LocalDateTime second) {
    long seconds = Duration.between(first, second).toSeconds();
    return seconds < 2 ? first : first.plusSeconds(random.nextLong(1, seconds));
  }

  /** No clocks have been put back from after 04:00 to before it: a reason to end the day then. */
  @Test
  void dayThatEndsAtFourNeverComesBack() {
    for (ZoneId zone : Moment.ZONES) {
      Moment.changes(zone)
          .filter(change -> change.getInstant().isBefore(Instant.parse("2026-01-01T00:00:00Z")))
          .map(change -> new Moment(change.getInstant(), zone, LocalTime.of(4, 0)))
          .forEach(at ->
              assertThat(at.studyDate())
                  .as("%s", at)
                  .isAfterOrEqualTo(at.plus(TICK.negated()).studyDate()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Samoa left out 30 December 2011: the night after the 29th is that of the date left out
          2011-12-30T09:59:59.999Z | Pacific/Apia      | 2011-12-29
          2011-12-30T10:00:00Z     | Pacific/Apia      | 2011-12-30
          2011-12-30T13:59:59.999Z | Pacific/Apia      | 2011-12-30
          2011-12-30T14:00:00Z     | Pacific/Apia      | 2011-12-31
          # Kwajalein left out 21 August 1993
          1993-08-21T11:59:59.999Z | Pacific/Kwajalein | 1993-08-20
          1993-08-21T12:00:00Z     | Pacific/Kwajalein | 1993-08-21
          1993-08-21T15:59:59.999Z | Pacific/Kwajalein | 1993-08-21
          1993-08-21T16:00:00Z     | Pacific/Kwajalein | 1993-08-22
          # Vostok put its clocks back by seven hours: from midnight to the evening before
          1994-01-31T16:59:59.999Z | Antarctica/Vostok | 1994-01-31
          1994-01-31T17:00:00Z     | Antarctica/Vostok | 1994-01-31
          1994-02-01T03:59:59.999Z | Antarctica/Vostok | 1994-01-31
          1994-02-01T04:00:00Z     | Antarctica/Vostok | 1994-02-01
          """)
  void zoneThatLeavesOutOrRepeatsHoursKeepsToItsLocalDates(
      Instant at, ZoneId zone, LocalDate expected) {
    assertThat(new Moment(at, zone, LocalTime.of(4, 0)).studyDate()).isEqualTo(expected);
  }
}
