package app.daymark.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.settings.Reminder;
import app.daymark.testkit.ViewModelDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReminderViewModelTest {

  @TempDir private Path data;
  private ViewModelDesk desk;
  private Reminder reminder;
  private ReminderViewModel viewModel;

  @BeforeEach
  void open() {
    desk = new ViewModelDesk(data);
    reminder = desk.services().reminder();
    viewModel = new ReminderViewModel(reminder, desk.errors());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void itIsNeverUntilATimeIsChosen() {
    assertThat(viewModel.time().get()).isEmpty();
    assertThat(viewModel.times())
        .hasSize(49)
        .startsWith(Optional.empty(), Optional.of(LocalTime.MIDNIGHT));
    viewModel.choose(Optional.of(LocalTime.of(18, 30)));
    assertThat(reminder.time()).contains(LocalTime.of(18, 30));
    viewModel.choose(Optional.empty());
    assertThat(reminder.time()).isEmpty();
  }

  @Test
  void timeThatWasWrittenByHandIsOffered() {
    reminder.time(Optional.of(LocalTime.of(7, 42)));
    assertThat(new ReminderViewModel(reminder, desk.errors()).times())
        .hasSize(50)
        .contains(Optional.of(LocalTime.of(7, 42)));
  }

  @Test
  void whatCannotBeKeptIsToldAndGoesBack() throws IOException {
    // A folder in the file's place.
    Path file = data.resolve("device.properties");
    Files.delete(file);
    Files.createFile(Files.createDirectory(file).resolve("in the way"));
    viewModel.choose(Optional.of(LocalTime.NOON));
    assertThat(viewModel.time().get()).isEmpty();
    assertThat(desk.board().shown()).hasSize(1);
  }
}
