package app.daymark.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetentionTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 25, 18, 0);

  private static BackupName automatic(LocalDateTime time) {
    return BackupName.of("3fa9", time, Reason.AUTOMATIC);
  }

  private static Set<BackupName> kept(List<BackupName> all) {
    return Retention.kept(all, name -> name);
  }

  private static List<BackupName> every(UnaryOperator<LocalDateTime> before, int count) {
    return Stream.iterate(NOW, before).limit(count).map(RetentionTest::automatic).toList();
  }

  @Test
  void ofADayTheNewestIsKept() {
    assertThat(kept(every(time -> time.minusMinutes(30), 20))).containsExactly(automatic(NOW));
  }

  /** 12 days; then the newest of 10 weeks and of 9 months, some of which are among them. */
  @Test
  void ofYearsADayAreKeptTwelveDaysTenWeeksAndNineMonths() {
    List<BackupName> all = every(time -> time.minusDays(1), 1_000);
    TreeSet<LocalDateTime> kept = new TreeSet<>();
    kept(all).forEach(name -> kept.add(name.madeAt()));
    assertThat(kept.descendingSet().stream().limit(12))
        .containsExactlyElementsOf(
            Stream.iterate(NOW, time -> time.minusDays(1)).limit(12).toList());
    LocalDateTime sunday = NOW.minusDays(3);
    assertThat(kept).contains(sunday.minusWeeks(8)).doesNotContain(sunday.minusWeeks(9));
    assertThat(kept)
        .contains(LocalDateTime.of(2026, 3, 31, 18, 0))
        .doesNotContain(LocalDateTime.of(2026, 2, 28, 18, 0));
    // Two of the weeks end within the days, and so does this month; none of the others coincide.
    assertThat(kept).hasSize(12 + 8 + 8 - 1);
  }

  @Test
  void fewAreAllKeptWhateverTheirAge() {
    List<BackupName> all = every(time -> time.minusYears(1), 5);
    assertThat(kept(all)).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void theTenNewestMadeOnPurposeAreKeptBesides() {
    List<BackupName> all =
        Stream.iterate(NOW, time -> time.minusMinutes(1))
            .limit(15)
            .map(time -> BackupName.of("3fa9", time, Reason.BEFORE_RESTORE))
            .toList();
    assertThat(kept(all)).containsExactlyInAnyOrderElementsOf(all.subList(0, 10));
  }

  @Test
  void ofNoneNoneIsKept() {
    assertThat(kept(List.of())).isEmpty();
  }
}
