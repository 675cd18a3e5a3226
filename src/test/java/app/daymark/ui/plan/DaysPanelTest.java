package app.daymark.ui.plan;

import static app.daymark.testkit.DrawingThread.onFx;
import static app.daymark.testkit.ViewModelDesk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.DaysOff;
import app.daymark.plan.PlanTerms;
import app.daymark.testkit.ClippedText;
import app.daymark.testkit.ViewModelDesk;
import app.daymark.ui.kit.Theme;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

class DaysPanelTest {

  @TempDir private Path data;
  private ViewModelDesk desk;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Theme.load();
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
  @ValueSource(ints = {560, 620})
  void everyTextIsReadToItsEndAndRowsCanBeTakenOut(int width) {
    desk.plans().start(desk.template("back-end-20"), PlanTerms.from(TODAY));
    UUID plan = desk.plans().plans().getFirst().id();
    desk.services().editing().addDaysOff(plan, DaysOff.of(TODAY.plusDays(3), TODAY.plusDays(5)));
    desk.services().editing().pause(plan);
    desk.goTo(TODAY.plusDays(2));
    desk.services().editing().resume(plan);
    Parent root = onFx(() -> drawn(plan, width));
    assertThat(ClippedText.under(root)).isEmpty();
    assertThat(root.lookupAll(".days-off-row")).hasSize(2);
    assertThat(root.lookupAll(".row-button")).as("the pause stays").hasSize(1);
    assertThat(root.lookupAll(".weekday")).hasSize(7);
  }

  private Parent drawn(UUID plan, int width) {
    DaysViewModel days =
        new DaysViewModel(
            plan,
            desk.plans(),
            desk.services().editing(),
            desk.runner(),
            desk.texts(),
            desk.changes(),
            desk.errors());
    days.refresh();
    days.week().set(Set.of(DayOfWeek.MONDAY));
    days.entry().from().set(TODAY.plusDays(9));
    Parent root = new DaysPanel(days, desk.texts()).root();
    Scene scene = new Scene(new StackPane(root), width, 600);
    Theme.dress(scene);
    for (int pass = 0; pass < 3; pass++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
    return root;
  }
}
