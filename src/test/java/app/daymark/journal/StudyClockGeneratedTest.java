package app.daymark.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the study date promises, over generated moments; the same ones in every run. */
class StudyClockGeneratedTest {

  private static final int CASES = 20_000;

  private final Random random = new Random(29_02_2028);

  /** A study day goes from its end of the day before to its own; of all of them, one has it. */
  @Test
  void everyMomentCountsForExactlyOneDate() {
    for (int i = 0; i < CASES; i++) {
      Moment moment = Moment.any(random);
      LocalDate today = moment.local().toLocalDate();
      List<LocalDate> having =
          today
              .minusDays(3)
              .datesUntil(today.plusDays(4))
              .filter(date -> has(date, moment))
              .toList();
      assertThat(having).as("%s", moment).hasSize(1);
      assertThat(moment.studyDate())
          .as("%s", moment)
          .isEqualTo(having.getFirst())
          .isIn(today, today.minusDays(1));
    }
  }

  private static boolean has(LocalDate date, Moment moment) {
    LocalDateTime begin = date.atTime(moment.dayEnd());
    return !moment.local().isBefore(begin) && moment.local().isBefore(begin.plusDays(1));
  }

  /** Only clocks that are put back over the day's end lead back to the day that ended there. */
  @Test
  void studyDateGoesBackOnlyWhenTheClockOnTheWallDoes() {
    int wentBack = 0;
    for (int i = 0; i < CASES; i++) {
      Moment earlier = Moment.any(random);
      Moment later = earlier.plus(Duration.ofSeconds(random.nextInt(1, 4_000)));
      if (later.local().isBefore(earlier.local())) {
        wentBack++;
        assertThat(later.studyDate())
            .as("%s, then %s", earlier, later)
            .isIn(earlier.studyDate(), earlier.studyDate().minusDays(1));
      } else {
        assertThat(later.studyDate())
            .as("%s, then %s", earlier, later)
            .isAfterOrEqualTo(earlier.studyDate());
      }
    }
    assertThat(wentBack).isGreaterThan(100);
  }

  @Test
  void nightAfterTheLastOfFebruaryBelongsToIt() {
    for (int year = 1970; year <= 2200; year++) {
      LocalDate last = LocalDate.of(year, Month.FEBRUARY, Year.isLeap(year) ? 29 : 28);
      LocalDateTime night = LocalDate.of(year, Month.MARCH, 1).atTime(LocalTime.of(1, 30));
      for (ZoneId zone : Moment.ZONES) {
        LocalTime dayEnd = LocalTime.of(2, 0).plusMinutes(random.nextInt(601));
        assertThat(studyDate(night, zone, dayEnd)).as("%s in %s", night, zone).isEqualTo(last);
        assertThat(studyDate(night.minusDays(1), zone, dayEnd))
            .as("the night before %s in %s", night, zone)
            .isEqualTo(last.minusDays(1));
      }
    }
  }

  private static LocalDate studyDate(LocalDateTime local, ZoneId zone, LocalTime dayEnd) {
    return new Moment(local.atZone(zone).toInstant(), zone, dayEnd).studyDate();
  }

  /** The order of the journal is the order of doing; the date is what the device said then. */
  @Test
  void entriesKeepTheirDatesWhenTheDevicesClockGoesBack(@TempDir Path folder) {
    List<Entry> recorded = new ArrayList<>();
    try (Journal journal = Journal.open(folder)) {
      for (int i = 0; i < 40; i++) {
        Moment moment = Moment.any(random);
        StudyClock clock = moment.clock();
        recorded.add(journal.append(clock.now(), clock.studyDate(), SampleEntries.TICK));
        assertThat(recorded.getLast().studyDate()).isEqualTo(moment.studyDate());
      }
    }
    assertThat(recorded)
        .extracting(Entry::at)
        .isNotEqualTo(recorded.stream().map(Entry::at).sorted().toList());
    List<Entry> read = new ArrayList<>();
    try (Journal journal = Journal.open(folder)) {
      journal.readAfter(0, read::add);
    }
    assertThat(read).isEqualTo(recorded);
  }
}
