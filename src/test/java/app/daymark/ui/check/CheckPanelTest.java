package app.daymark.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.plan.PlanTerms;
import app.daymark.testkit.DrawnPanel;
import app.daymark.testkit.Folders;
import app.daymark.testkit.ViewModelDesk;
import app.daymark.testkit.WaitingRunner;
import app.daymark.ui.kit.Lanes;
import app.daymark.ui.kit.Language;
import app.daymark.ui.kit.Notice;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Theme;
import app.daymark.ui.kit.WorkBoard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckPanelTest {

  @TempDir private Path data;

  @BeforeAll
  static void startToolkit() throws Exception {
    DrawnPanel.startToolkit();
  }

  private static CheckViewModel viewModel(ViewModelDesk desk, Lanes lanes) {
    return new CheckViewModel(
        desk.services().checks(),
        desk.services()::warnings,
        lanes,
        WorkBoard.none(),
        desk.texts(),
        desk.board(),
        desk.errors(),
        () -> {});
  }

  @Test
  void eachStateOffersWhatCanBeDoneThen() {
    try (ViewModelDesk desk = new ViewModelDesk(data)) {
      WaitingRunner beside = new WaitingRunner();
      CheckViewModel check = viewModel(desk, new Lanes(TaskRunner.direct(), beside));
      DrawnPanel checking =
          DrawnPanel.of(
              () -> {
                check.check();
                return new CheckPanel(check, desk.texts());
              },
              620);
      assertThat(checking.texts("button")).isEmpty();
      assertThat(checking.texts("prose")).containsExactly("Looking at everything…");
      assertThat(checking.clipped()).isEmpty();

      DrawnPanel whole =
          DrawnPanel.of(
              () -> {
                beside.runAll();
                return new CheckPanel(check, desk.texts());
              },
              620);
      assertThat(whole.texts("button")).containsExactly("Check again");
      assertThat(whole.texts("check-verdict-text")).containsExactly("Everything is whole.");
      assertThat(whole.texts("prose")).isEmpty();
      assertThat(whole.clipped()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Theme.Mode.class,
      names = {"LIGHT", "DARK"})
  void whatWasFoundIsReadToItsEndInHindi(Theme.Mode mode) throws IOException {
    try (ViewModelDesk desk = new ViewModelDesk(data, Language.HINDI)) {
      desk.plans().start(desk.template("back-end-20"), PlanTerms.from(ViewModelDesk.TODAY));
      Path journal = desk.services().folders().journal();
      Path file = journal.resolve(Folders.names(journal).getFirst());
      Files.writeString(file, Files.readString(file).replace("studyDate", "studydate"));
      CheckViewModel check = viewModel(desk, Lanes.direct());
      DrawnPanel drawn =
          DrawnPanel.of(
              () -> {
                check.check();
                return new CheckPanel(check, desk.texts());
              },
              560,
              900,
              mode);
      drawn.keepPicture("check-hindi-" + mode);
      assertThat(drawn.clipped()).isEmpty();
      assertThat(drawn.texts("check-sentence"))
          .contains(
              "डेटाबेस की तालिका “history” आपके जर्नल से मेल नहीं खाती (1 पंक्ति अलग), जैसे 1।")
          .hasSizeGreaterThan(3);
    }
  }

  @Test
  void closingItLetsTheCheckGoOn() {
    try (ViewModelDesk desk = new ViewModelDesk(data)) {
      WaitingRunner beside = new WaitingRunner();
      CheckViewModel check = viewModel(desk, new Lanes(TaskRunner.direct(), beside));
      DrawnPanel left =
          DrawnPanel.of(
              () -> {
                CheckPanel panel = new CheckPanel(check, desk.texts());
                check.check();
                panel.closed();
                beside.runAll();
                return panel;
              },
              620);
      assertThat(left.texts("check-verdict-text")).containsExactly("Everything is whole.");
      assertThat(desk.board().shown())
          .containsExactly(new Notice("Everything is whole.", Notice.Kind.PLAIN));
    }
  }
}
