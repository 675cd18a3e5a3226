package app.daymark.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.store.AppFolders;
import app.daymark.store.DeviceNotes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderTest {

  @TempDir private Path data;
  private AppFolders folders;
  private Reminder reminder;

  @BeforeEach
  void begin() {
    folders = new AppFolders(data);
    folders.create();
    reminder = new Reminder(new DeviceNotes(folders));
  }

  @Test
  void itIsOffAtFirst() {
    assertThat(reminder.time()).isEmpty();
    assertThat(at(reminder, "2026-03-01T00:00", "2026-03-09T00:00")).isFalse();
  }

  @Test
  void timeIsKeptAndForgotten() {
    reminder.time(Optional.of(LocalTime.of(18, 30)));
    assertThat(new Reminder(new DeviceNotes(folders)).time()).contains(LocalTime.of(18, 30));
    reminder.time(Optional.empty());
    assertThat(new Reminder(new DeviceNotes(folders)).time()).isEmpty();
  }

  @Test
  void whatIsNoTimeCountsAsNone() throws Exception {
    Files.writeString(data.resolve("device.properties"), "reminder.time=half past six");
    assertThat(new Reminder(new DeviceNotes(folders)).time()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T18:29, 2026-03-01T18:30, true",
    "2026-03-01T18:30, 2026-03-01T18:31, false",
    "2026-03-01T18:28, 2026-03-01T18:29, false",
    // A night's sleep, or a week's, and one reminder.
    "2026-03-01T17:00, 2026-03-02T08:00, true",
    "2026-03-01T19:00, 2026-03-02T08:00, false",
    "2026-03-01T17:00, 2026-03-08T08:00, true",
    // A clock that was set back.
    "2026-03-01T18:31, 2026-03-01T18:00, false"
  })
  void itComesUpWhenItsTimeHasPassed(String since, String now, boolean comesUp) {
    reminder.time(Optional.of(LocalTime.of(18, 30)));
    assertThat(at(reminder, since, now)).isEqualTo(comesUp);
  }

  private static boolean at(Reminder reminder, String since, String now) {
    return reminder.hasComeUp(LocalDateTime.parse(since), LocalDateTime.parse(now));
  }
}
