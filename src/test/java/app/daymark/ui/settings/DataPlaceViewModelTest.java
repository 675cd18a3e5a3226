package app.daymark.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.store.DataPlace;
import app.daymark.testkit.ChosenFiles;
import app.daymark.testkit.ViewModelDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataPlaceViewModelTest {

  @TempDir private Path data;
  @TempDir private Path elsewhere;
  private final ChosenFiles files = new ChosenFiles();
  private ViewModelDesk desk;
  private DataPlaceViewModel viewModel;

  @BeforeEach
  void open() {
    desk = new ViewModelDesk(data);
    viewModel = make();
  }

  private DataPlaceViewModel make() {
    return new DataPlaceViewModel(
        new DataPlace(desk.services().folders()),
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
  void aChosenFolderIsWhereItGoesNext() {
    files.choose(elsewhere);
    viewModel.choose();
    assertThat(viewModel.next().get()).isEqualTo(elsewhere.toString());
    assertThat(viewModel.problem().get()).isEmpty();
    assertThat(viewModel.busy().get()).isFalse();

    DataPlaceViewModel later = make();
    later.refresh();
    assertThat(later.next().get()).isEqualTo(elsewhere.toString());

    later.stay();
    assertThat(later.next().get()).isEmpty();
    viewModel.refresh();
    assertThat(viewModel.next().get()).isEmpty();
  }

  @Test
  void aFolderThatCannotBeHadIsTold() throws IOException {
    Files.createDirectory(elsewhere.resolve("Daymark"));
    Files.writeString(elsewhere.resolve("Daymark/letter.txt"), "other");
    files.choose(elsewhere);
    viewModel.choose();
    assertThat(viewModel.next().get()).isEmpty();
    assertThat(viewModel.problem().get())
        .isEqualTo(
            "There is something in %s already. Nothing was changed; choose an empty folder."
                .formatted(elsewhere.resolve("Daymark")));
    assertThat(viewModel.busy().get()).isFalse();
  }

  @Test
  void whoChoosesNoFolderChangesNothing() {
    viewModel.choose();
    assertThat(viewModel.next().get()).isEmpty();
    assertThat(new DataPlace(desk.services().folders()).next()).isEmpty();
  }
}
