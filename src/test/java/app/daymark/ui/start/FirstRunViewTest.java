package app.daymark.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.testkit.DrawnPanel;
import app.daymark.testkit.ViewModelDesk;
import app.daymark.ui.kit.Panel;
import app.daymark.ui.kit.Theme;
import app.daymark.ui.start.FirstRunViewModel.Step;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first steps in a large window: what lies beside the sidebar of one of 1280 by 800. */
class FirstRunViewTest {

  private static final int WIDTH = 1084;
  private static final int HEIGHT = 800;

  @TempDir private Path data;
  private ViewModelDesk desk;

  @BeforeAll
  static void startToolkit() throws Exception {
    DrawnPanel.startToolkit();
  }

  @BeforeEach
  void open() {
    desk = new ViewModelDesk(data);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @ParameterizedTest
  @CsvSource({"ROLE, LIGHT", "ROLE, DARK", "PLAN, LIGHT", "PLAN, DARK", "TERMS, LIGHT"})
  void everyStepSaysWhichItIsAndFits(Step step, Theme.Mode mode) {
    DrawnPanel drawn = DrawnPanel.of(() -> at(step), WIDTH, HEIGHT, mode);
    drawn.keepPicture(
        "1280x800-first-%d-%s".formatted(step.number(), mode.name().toLowerCase(Locale.ROOT)));
    assertThat(drawn.clipped()).isEmpty();
    assertThat(drawn.texts("caption")).contains("Step %d of 3".formatted(step.number()));
    assertThat(drawn.texts("card-title"))
        .hasSize(
            switch (step) {
              case ROLE -> 1;
              case PLAN -> 3;
              case TERMS -> 0;
            });
  }

  private Panel at(Step step) {
    FirstRunViewModel steps = FirstRunDesk.on(desk, desk.runner(), desk.catalogue(), () -> {});
    FirstRunView view = new FirstRunView(steps, desk.texts());
    while (!Objects.equals(steps.step().get(), step)) {
      steps.next();
    }
    return new Panel() {
      @Override
      public String title() {
        return "";
      }

      @Override
      public boolean isAsHighAsItsPlace() {
        return true;
      }

      @Override
      public Parent root() {
        return view.root();
      }

      @Override
      public void focus() {}
    };
  }
}
