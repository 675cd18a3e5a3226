package app.daymark.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.daymark.journal.Slot;
import app.daymark.testkit.TestData;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoadTest {

  private static final LocalDate MONDAY = TestData.MONDAY;
  private static final StudyCalendar EVERY_DAY = StudyCalendar.of(StudyWeek.EVERY_DAY, MONDAY);

  private static Slot days(int from, int to) {
    return new Slot(MONDAY.plusDays(from), MONDAY.plusDays(to));
  }

  @Test
  void taskOfSeveralDatesCountsInEqualPartsOnStudyDatesOnly() {
    Load load = new Load();
    StudyWeek noTuesday =
        new StudyWeek(List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY));
    load.add(StudyCalendar.of(noTuesday, MONDAY), days(0, 3), 11);
    assertThat(load.byDate())
        .containsExactly(
            Map.entry(MONDAY, 4),
            Map.entry(MONDAY.plusDays(2), 4),
            Map.entry(MONDAY.plusDays(3), 3));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> load.byDate().clear());
  }

  @Test
  void loadsAddUp() {
    Load one = new Load();
    one.add(EVERY_DAY, days(0, 0), 10);
    Load other = new Load();
    other.add(EVERY_DAY, days(0, 1), 10);
    one.add(other);
    assertThat(one.on(MONDAY)).isEqualTo(15);
    assertThat(one.on(MONDAY.plusDays(1))).isEqualTo(5);
    assertThat(one.on(MONDAY.plusDays(2))).isZero();
    assertThat(other.on(MONDAY)).isEqualTo(5);
  }

  @Test
  void busiestIsTheEarliestOfTheFullestFromADateOn() {
    Load load = new Load();
    load.add(EVERY_DAY, days(0, 0), 90);
    load.add(EVERY_DAY, days(1, 1), 60);
    load.add(EVERY_DAY, days(2, 2), 60);
    assertThat(load.busiest(MONDAY)).isEqualTo(Map.entry(MONDAY, 90));
    assertThat(load.busiest(MONDAY.plusDays(1))).isEqualTo(Map.entry(MONDAY.plusDays(1), 60));
    assertThat(load.busiest(MONDAY.plusDays(9))).isEqualTo(Map.entry(MONDAY.plusDays(9), 0));
  }
}
