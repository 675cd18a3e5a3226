package app.daymark.ui.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsViewModelTest {

  @TempDir private Path data;
  @TempDir private Path elsewhere;
  private BackupDesk desk;
  private BackupsViewModel viewModel;

  @BeforeEach
  void open() {
    desk = new BackupDesk(data).withPlan();
    viewModel = desk.backups();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private List<BackupLine> lines() {
    viewModel.refresh();
    return viewModel.lines();
  }

  @Test
  void atFirstThereAreNone() {
    assertThat(viewModel.loaded().get()).isFalse();
    assertThat(lines()).isEmpty();
    assertThat(viewModel.loaded().get()).isTrue();
  }

  @Test
  void oneMadeByHandIsToldAndStandsOnTop() {
    desk.tick(0);
    viewModel.backUp();
    assertThat(viewModel.told().get()).isEqualTo("Backed up, and read back.");
    assertThat(viewModel.problem().get()).isEmpty();
    assertThat(viewModel.busy().get()).isFalse();
    desk.desk.advance(Duration.ofMinutes(5));
    viewModel.backUp();
    assertThat(viewModel.lines())
        .extracting(BackupLine::when)
        .containsExactly("2 Mar 2026, 12:05", "2 Mar 2026, 12:00");
    assertThat(viewModel.lines().getFirst())
        .satisfies(line -> {
          assertThat(line.reason()).isEqualTo("By hand");
          assertThat(line.detail())
              .isEqualTo("1 plan, 1 of 27 tasks done, 2 actions, the last on 2 Mar 2026");
          assertThat(line.place()).isEmpty();
          assertThat(line.readable()).isTrue();
        });
  }

  @Test
  void nothingAtAllCanBeBackedUpToo(@TempDir Path empty) {
    try (BackupDesk fresh = new BackupDesk(empty)) {
      BackupsViewModel none = fresh.backups();
      none.backUp();
      assertThat(none.problem().get()).isEmpty();
      assertThat(none.lines())
          .extracting(BackupLine::detail)
          .containsExactly("No plans, 0 of 0 tasks done, no actions");
    }
  }

  @Test
  void whoChoosesNothingChangesNothing() {
    viewModel.chooseFile();
    assertThat(lines()).isEmpty();
    assertThat(desk.chosen).isEmpty();
  }

  @Test
  void aSecondFolderThatWentAwayIsToldAndTheBackupIsMadeAllTheSame() throws IOException {
    Path stick = Files.createDirectory(elsewhere.resolve("stick"));
    desk.desk.services().backups().chooseFolder(Optional.of(stick));
    Files.delete(stick);
    viewModel.backUp();
    assertThat(viewModel.told().get()).startsWith("Backed up");
    assertThat(viewModel.problem().get()).contains("could not be copied to " + stick);
    assertThat(viewModel.lines()).hasSize(1);
    Files.createDirectory(stick);
    viewModel.backUp();
    assertThat(viewModel.problem().get()).isEmpty();
  }

  @Test
  void whereNoneCanBeMadeThatIsToldInPlace() throws IOException {
    Files.writeString(desk.folder(), "in the way");
    viewModel.backUp();
    assertThat(viewModel.problem().get()).contains("No backup can be written to");
    assertThat(viewModel.told().get()).isEmpty();
    assertThat(viewModel.busy().get()).isFalse();
  }

  @Test
  void oneThatCannotBeReadSaysWhyAndCannotBeChosen() throws IOException {
    Path whole = desk.backUp();
    Files.writeString(desk.copyAs(whole, desk.folder(), "0bad"), "no backup");
    assertThat(lines()).hasSize(2);
    BackupLine broken = lines().stream().filter(line -> !line.readable()).findFirst().orElseThrow();
    assertThat(broken.detail()).isNotBlank();
    assertThat(broken.when()).isEqualTo("2 Mar 2026, 12:00");
    viewModel.choose(broken);
    assertThat(desk.chosen).isEmpty();
    lines().stream().filter(BackupLine::readable).forEach(viewModel::choose);
    assertThat(desk.chosen).containsExactly(whole);
  }

  @Test
  void oneOfAnotherDeviceSaysWhereItLies() throws IOException {
    desk.copyAs(desk.backUp(), elsewhere, "0fff");
    desk.desk.services().backups().chooseFolder(Optional.of(elsewhere));
    assertThat(lines())
        .extracting(BackupLine::place)
        .containsExactlyInAnyOrder("", "In your second folder only");
  }

  @Test
  void aFileFromAnywhereCanBeLookedInto() {
    Path file = elsewhere.resolve("mine.zip");
    desk.files.choose(file);
    viewModel.chooseFile();
    assertThat(desk.chosen).containsExactly(file);
  }

  @Test
  void lookingAgainKeepsTheListWhenNothingIsNew() {
    desk.backUp();
    BackupLine before = lines().getFirst();
    assertThat(lines().getFirst()).isSameAs(before);
  }
}
