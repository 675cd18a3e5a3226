package app.daymark.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.testkit.DrawnPanel;
import app.daymark.testkit.ViewModelDesk;
import app.daymark.testkit.WaitingRunner;
import app.daymark.ui.kit.Lanes;
import app.daymark.ui.kit.TaskRunner;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckPanelTest {

  @TempDir private Path data;

  @BeforeAll
  static void startToolkit() throws Exception {
    DrawnPanel.startToolkit();
  }

  private static CheckViewModel viewModel(ViewModelDesk desk, Lanes lanes) {
    return new CheckViewModel(
        desk.services().checks(), desk.services()::warnings, lanes, desk.texts(), desk.errors());
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
      assertThat(checking.texts("button")).containsExactly("Stop");
      assertThat(checking.texts("field-title")).containsExactly("Looking at everything…");
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
      assertThat(whole.texts("field-title")).isEmpty();
      assertThat(whole.clipped()).isEmpty();
    }
  }

  @Test
  void closingItEndsTheCheck() {
    try (ViewModelDesk desk = new ViewModelDesk(data)) {
      WaitingRunner beside = new WaitingRunner();
      CheckViewModel check = viewModel(desk, new Lanes(TaskRunner.direct(), beside));
      DrawnPanel stopped =
          DrawnPanel.of(
              () -> {
                CheckPanel panel = new CheckPanel(check, desk.texts());
                check.check();
                panel.closed();
                beside.runAll();
                return panel;
              },
              620);
      assertThat(stopped.texts("button")).containsExactly("Check again");
      assertThat(stopped.texts("check-verdict-text")).isEmpty();
    }
  }
}
