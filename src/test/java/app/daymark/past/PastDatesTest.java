package app.daymark.past;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.store.HistoryRepository.DayOfEntries;
import app.daymark.testkit.TestData;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PastDatesTest {

  private static final LocalDate MONDAY = TestData.MONDAY;

  private static DayOfEntries day(int day, long entries, long lastSeq) {
    return new DayOfEntries(MONDAY.plusDays(day), entries, lastSeq);
  }

  private static PastDates until(int today, DayOfEntries... days) {
    return new PastDates(List.of(days), MONDAY.plusDays(today));
  }

  @Test
  void beforeAnythingWasDoneThereIsNoDate() {
    PastDates none = until(0);
    assertThat(none.isEmpty()).isTrue();
    assertThat(none.has(MONDAY)).isFalse();
    assertThat(none.lastSeq(MONDAY)).isZero();
  }

  @Test
  void theyGoFromTheFirstThingDoneUntilToday() {
    PastDates dates = until(5, day(0, 3, 3), day(2, 1, 4));
    assertThat(dates.first()).isEqualTo(MONDAY);
    assertThat(dates.last()).isEqualTo(MONDAY.plusDays(5));
    assertThat(dates.isNow(MONDAY.plusDays(5))).isTrue();
    assertThat(dates.isNow(MONDAY.plusDays(4))).isFalse();
    assertThat(dates.has(MONDAY.plusDays(4))).isTrue();
    assertThat(dates.has(MONDAY.minusDays(1))).isFalse();
    assertThat(dates.has(MONDAY.plusDays(6))).isFalse();
    assertThat(dates.nearest(MONDAY.minusDays(1))).isEqualTo(MONDAY);
    assertThat(dates.nearest(MONDAY.plusDays(1))).isEqualTo(MONDAY.plusDays(1));
    assertThat(dates.nearest(MONDAY.plusDays(6))).isEqualTo(MONDAY.plusDays(5));
  }

  @Test
  void aDateEndsWithItsLastEntryOrTheOneBefore() {
    PastDates dates = until(5, day(0, 3, 3), day(2, 1, 4));
    assertThat(dates.lastSeq(MONDAY.minusDays(1))).isZero();
    assertThat(dates.lastSeq(MONDAY)).isEqualTo(3);
    assertThat(dates.lastSeq(MONDAY.plusDays(1))).isEqualTo(3);
    assertThat(dates.lastSeq(MONDAY.plusDays(5))).isEqualTo(4);
    assertThat(dates.entries(MONDAY)).isEqualTo(3);
    assertThat(dates.entries(MONDAY.plusDays(1))).isZero();
  }

  @Test
  void whatWasDoneStaysDoneAfterTheClockWentBack() {
    PastDates dates = until(1, day(0, 2, 9), day(3, 5, 7));
    assertThat(dates.lastSeq(MONDAY)).isEqualTo(9);
    assertThat(dates.lastSeq(MONDAY.plusDays(3))).isEqualTo(9);
    assertThat(dates.isNow(MONDAY.plusDays(1))).as("more was done than stood today").isFalse();
    assertThat(dates.last())
        .as("nothing that was done is out of reach")
        .isEqualTo(MONDAY.plusDays(3));
  }
}
