package app.daymark.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.daymark.journal.ChangeSetting;
import app.daymark.journal.Refusal;
import app.daymark.plan.StudyWeek;
import app.daymark.testkit.Desk;
import app.daymark.testkit.TestData;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsServiceTest {

  private static final Settings DEFAULTS =
      new Settings(LocalTime.of(4, 0), true, 180, StudyWeek.EVERY_DAY);

  private static final StudyWeek WEEKEND =
      new StudyWeek(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

  private final Path folder;
  private Desk desk;

  SettingsServiceTest(@TempDir Path folder) {
    this.folder = folder;
    desk = Desk.open(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private List<String> rows() {
    return desk.rows().getOrDefault("setting", List.of());
  }

  @Test
  void settingsHaveDefaultsUntilChosen() {
    assertThat(desk.settings.settings()).isEqualTo(DEFAULTS);
    assertThat(rows()).isEmpty();
    desk.settings.setDayEnd(LocalTime.of(2, 30));
    desk.settings.showStreak(false);
    desk.settings.setDayLimit(60);
    desk.settings.setStudyWeek(WEEKEND);
    assertThat(desk.settings.settings())
        .isEqualTo(new Settings(LocalTime.of(2, 30), false, 60, WEEKEND));
    assertThat(rows())
        .containsExactly(
            "day-end | 02:30", "day-limit | 60", "streak | hidden", "study-week | sat,sun");
  }

  @Test
  void settingsAreThereAfterAnotherStart() {
    desk.settings.setDayLimit(60);
    desk.close();
    desk = Desk.open(folder);
    assertThat(desk.settings.settings().dayLimit()).isEqualTo(60);
  }

  @Test
  void defaultChosenAgainLeavesNoRow() {
    desk.settings.showStreak(false);
    desk.settings.showStreak(true);
    assertThat(rows()).isEmpty();
    assertThat(desk.settings.settings()).isEqualTo(DEFAULTS);
  }

  @Test
  void undoAndRedoGoThroughSettings() {
    desk.settings.setDayLimit(60);
    desk.settings.setDayLimit(90);
    assertThat(desk.plans.undo()).contains("change of the setting day-limit");
    assertThat(desk.settings.settings().dayLimit()).isEqualTo(60);
    desk.plans.undo();
    assertThat(desk.settings.settings()).isEqualTo(DEFAULTS);
    assertThat(rows()).isEmpty();
    desk.plans.redo();
    desk.plans.redo();
    assertThat(desk.settings.settings().dayLimit()).isEqualTo(90);
    assertThat(rows()).containsExactly("day-limit | 90");
  }

  @Test
  void whatIsSetAlreadyRecordsNothing() {
    desk.settings.setDayEnd(LocalTime.of(4, 0));
    desk.settings.showStreak(true);
    desk.settings.setDayLimit(180);
    assertThat(desk.lastSeq()).isZero();
  }

  @Test
  void changeSaysWhatWasBefore() {
    desk.settings.setDayEnd(LocalTime.MIDNIGHT);
    assertThat(desk.last()).isEqualTo(new ChangeSetting("day-end", "04:00", "00:00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12:00:00.000000001", "12:01", "23:59:59"})
  void dayDoesNotEndInTheAfternoon(String time) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> desk.settings.setDayEnd(LocalTime.parse(time)))
        .withMessage(
            "A study day ends between 00:00 and 12:00, not at %s. Nothing was changed."
                .formatted(time));
    assertThat(desk.settings.settings()).isEqualTo(DEFAULTS);
  }

  @Test
  void dayMayEndAtNoonAndWhatIsDoneThenCountsSo() {
    desk.settings.setDayEnd(LocalTime.NOON);
    assertThat(desk.plans.studyDate()).isEqualTo(TestData.MONDAY);
    desk.clock.advance(Duration.ofMinutes(-1));
    assertThat(desk.plans.studyDate()).isEqualTo(TestData.MONDAY.minusDays(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, 0, 9, 1_441, Integer.MAX_VALUE})
  void dayLimitOutOfBoundsIsRefused(int minutes) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> desk.settings.setDayLimit(minutes))
        .withMessageContaining("10 to 1440 minutes, not " + minutes);
    assertThat(desk.lastSeq()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 1_440})
  void dayLimitAtItsBoundsWorks(int minutes) {
    desk.settings.setDayLimit(minutes);
    assertThat(desk.settings.settings().dayLimit()).isEqualTo(minutes);
  }

  @Test
  void settingOfALaterVersionIsKept() {
    desk.ledger.record(new ChangeSetting("theme", "light", "dark"));
    assertThat(rows()).containsExactly("theme | dark");
    assertThat(desk.settings.settings()).isEqualTo(DEFAULTS);
    assertThat(Settings.of(Map.of("theme", "dark"))).isEqualTo(DEFAULTS);
  }
}
