package app.daymark.ui.pack;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.catalogue.Catalogue;
import app.daymark.catalogue.NewPack;
import app.daymark.catalogue.Role;
import app.daymark.journal.Refusal;
import app.daymark.testkit.Board;
import app.daymark.testkit.DrawnPanel;
import app.daymark.testkit.WaitingRunner;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.Language;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The panel of a pack that was opened, with one of Daymark's own in the place of a new one. */
class AddPackTest {

  private static final Path FILE =
      Path.of("resources/app/daymark/catalogue/back-end-developer.yaml");

  private final Texts texts = new Texts(Locale.ENGLISH);
  private final WaitingRunner runner = new WaitingRunner();
  private final List<String> kept = new ArrayList<>();
  private final List<Role> shown = new ArrayList<>();
  private boolean full;
  private final AddPackViewModel pack = viewModel(FILE);

  @BeforeAll
  static void startToolkit() throws Exception {
    DrawnPanel.startToolkit();
  }

  private AddPackViewModel viewModel(Path file) {
    return viewModel(file, texts);
  }

  private AddPackViewModel viewModel(Path file, Texts texts) {
    Catalogue nothing = new Catalogue(List.of(), List.of(), Map.of());
    return new AddPackViewModel(
        file.toString(),
        () -> NewPack.read(file, nothing),
        this::keep,
        runner,
        new ErrorReporter(new Board(), texts),
        new AddPackViewModel.Ways(() -> {}, shown::add));
  }

  private void keep(NewPack added) {
    if (full) {
      throw new Refusal("The disk is full.");
    }
    kept.add(added.role().key());
  }

  @Test
  void packIsAddedOnceAndShown() {
    pack.read();
    pack.add();
    runner.runAll();
    assertThat(kept).as("not before it was read").isEmpty();
    assertThat(pack.ready().get()).isTrue();
    pack.add();
    pack.add();
    runner.runAll();
    assertThat(kept).containsExactly("back-end-developer");
    assertThat(shown).extracting(Role::title).containsExactly("Back End Developer");
  }

  @Test
  void whatCannotBeKeptIsToldAndCanBeTriedAgain() {
    pack.read();
    runner.runAll();
    full = true;
    pack.add();
    runner.runAll();
    assertThat(pack.problem().get()).isEqualTo("The disk is full.");
    assertThat(shown).isEmpty();
    full = false;
    pack.add();
    assertThat(pack.problem().get()).isEmpty();
    runner.runAll();
    assertThat(shown).hasSize(1);
  }

  @Test
  void wrongPackIsToldAndNotAdded() {
    AddPackViewModel wrong = viewModel(Path.of("missing.daymark.yaml"));
    wrong.read();
    runner.runAll();
    wrong.add();
    runner.runAll();
    assertThat(wrong.problem().get()).contains("missing.daymark.yaml", "it is not there");
    assertThat(kept).isEmpty();
  }

  @Test
  void hindiWindowTellsInHindiWhatIsWrong(@TempDir Path folder) throws IOException {
    Texts hindi = new Texts(Language.HINDI.locale());
    Path file = Files.writeString(folder.resolve("mine.daymark.yaml"), "format: 1\nrole: 7\n");
    AddPackViewModel wrong = viewModel(file, hindi);
    wrong.read();
    runner.runAll();
    assertThat(wrong.problem().get())
        .isEqualTo(
            "यह पैक जोड़ा नहीं जा सकता। "
                + file
                + ":2: `role` में चाहिए: `name: value` वाली लाइनें; मिला: एक अकेला मान");
    DrawnPanel drawn = DrawnPanel.of(() -> new AddPackPanel(wrong, hindi), 560);
    assertThat(drawn.clipped()).isEmpty();
    drawn.keepPicture("add-pack-wrong-hindi");
    AddPackViewModel missing = viewModel(folder.resolve("gone.yaml"), hindi);
    missing.read();
    runner.runAll();
    assertThat(missing.problem().get()).endsWith("gone.yaml पढ़ा नहीं जा सकता (वह वहाँ नहीं है)।");
  }

  @Test
  void panelsAreReadToTheirEnd() {
    pack.read();
    runner.runAll();
    for (Theme.Mode mode : List.of(Theme.Mode.LIGHT, Theme.Mode.DARK)) {
      DrawnPanel drawn = DrawnPanel.of(() -> new AddPackPanel(pack, texts), 560, 560, mode);
      assertThat(drawn.clipped()).isEmpty();
      assertThat(drawn.texts("field-text"))
          .contains("Back end in 20 days: 20 study days, 27 tasks")
          .hasSize(3);
      drawn.keepPicture("add-pack-" + mode);
    }
  }
}
