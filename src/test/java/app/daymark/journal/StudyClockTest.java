package app.daymark.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyClockTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the day ends at 04:00, local time
          2026-11-23T03:59:59.999Z | UTC              | 2026-11-22
          2026-11-23T04:00:00Z     | UTC              | 2026-11-23
          2026-11-23T23:59:59Z     | UTC              | 2026-11-23
          2026-11-24T00:00:00Z     | UTC              | 2026-11-23
          # one moment, three zones
          2026-11-23T22:00:00Z     | Asia/Kolkata     | 2026-11-23
          2026-11-23T22:30:00Z     | Asia/Kolkata     | 2026-11-24
          2026-11-23T22:30:00Z     | America/New_York | 2026-11-23
          2026-11-23T22:30:00Z     | Pacific/Auckland | 2026-11-24
          # clocks go forward: 02:00 is 03:00, and 04:00 comes an hour sooner
          2026-03-29T01:59:59Z     | Europe/Berlin    | 2026-03-28
          2026-03-29T02:00:00Z     | Europe/Berlin    | 2026-03-29
          # clocks go back: 03:00 is 02:00 again, and 04:00 comes an hour later
          2026-10-25T02:59:59Z     | Europe/Berlin    | 2026-10-24
          2026-10-25T03:00:00Z     | Europe/Berlin    | 2026-10-25
          # over the turn of a year
          2027-01-01T03:00:00Z     | UTC              | 2026-12-31
          """)
  void studyDateIsTheLocalDateUntilFour(Instant now, ZoneId zone, LocalDate expected) {
    StudyClock clock = new StudyClock(Clock.fixed(now, zone), () -> LocalTime.of(4, 0));
    assertThat(clock.studyDate()).isEqualTo(expected);
  }

  @Test
  void dayCanEndAtMidnight() {
    Instant justAfter = Instant.parse("2026-11-24T00:00:00Z");
    assertThat(
            new StudyClock(Clock.fixed(justAfter, ZoneId.of("UTC")), () -> LocalTime.MIDNIGHT)
                .studyDate())
        .isEqualTo(LocalDate.of(2026, 11, 24));
  }

  @Test
  void timeIsToldToTheMillisecond() {
    Instant precise = Instant.parse("2026-11-23T12:00:00.123456789Z");
    assertThat(
            new StudyClock(Clock.fixed(precise, ZoneId.of("UTC")), () -> LocalTime.of(4, 0)).now())
        .isEqualTo(Instant.parse("2026-11-23T12:00:00.123Z"));
  }
}
