package app.daymark.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.backup.Reason;
import app.daymark.testkit.ChosenFiles;
import app.daymark.testkit.Folders;
import app.daymark.testkit.ViewModelDesk;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetyViewModelTest {

  @TempDir private Path data;
  @TempDir private Path elsewhere;
  private final ChosenFiles files = new ChosenFiles();
  private ViewModelDesk desk;
  private SafetyViewModel viewModel;

  @BeforeEach
  void open() {
    desk = new ViewModelDesk(data);
    viewModel =
        new SafetyViewModel(
            desk.services().backups(),
            desk.services().checks(),
            files,
            desk.runner(),
            desk.texts(),
            desk.errors());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theLatestBackupIsTold() {
    viewModel.refresh();
    assertThat(viewModel.latest().get()).isEqualTo("There is no backup yet.");
    desk.services().backups().make(Reason.BY_HAND);
    viewModel.refresh();
    assertThat(viewModel.latest().get()).isEqualTo("There is one, made on 2 Mar 2026, 12:00.");
    desk.advance(Duration.ofMinutes(5));
    desk.services().backups().make(Reason.BY_HAND);
    viewModel.refresh();
    assertThat(viewModel.latest().get())
        .isEqualTo("There are 2, the latest made on 2 Mar 2026, 12:05.");
  }

  @Test
  void aChosenFolderGetsABackupAtOnceAndEveryLaterOne() {
    files.choose(elsewhere);
    viewModel.chooseFolder();
    assertThat(viewModel.folder().get()).isEqualTo(elsewhere.toString());
    assertThat(viewModel.problem().get()).isEmpty();
    assertThat(viewModel.busy().get()).isFalse();
    assertThat(Folders.names(elsewhere)).hasSize(1);
    desk.services().backups().make(Reason.BY_HAND);
    assertThat(Folders.names(elsewhere)).hasSize(2);

    viewModel.forgetFolder();
    assertThat(viewModel.folder().get()).isEmpty();
    desk.services().backups().make(Reason.BY_HAND);
    assertThat(Folders.names(elsewhere)).hasSize(2);
  }

  @Test
  void whoChoosesNoFolderChangesNothing() {
    viewModel.chooseFolder();
    assertThat(viewModel.folder().get()).isEmpty();
    assertThat(desk.services().backups().list()).isEmpty();
  }

  @Test
  void aFolderThatCannotBeWrittenIsRefusedInPlace() {
    files.choose(elsewhere.resolve("gone"));
    viewModel.chooseFolder();
    assertThat(viewModel.problem().get()).contains("No backup can be written to");
    assertThat(viewModel.folder().get()).isEmpty();
    assertThat(viewModel.busy().get()).isFalse();
    assertThat(desk.board().shown()).isEmpty();
    files.choose(elsewhere);
    viewModel.chooseFolder();
    assertThat(viewModel.problem().get()).isEmpty();
  }

  @Test
  void theLastGoodCheckIsTold() {
    viewModel.refresh();
    assertThat(viewModel.checked().get()).isEqualTo("Not looked at yet.");
    desk.services().checks().light();
    viewModel.refresh();
    assertThat(viewModel.checked().get()).isEqualTo("Last found whole on 2 Mar 2026.");
  }
}
