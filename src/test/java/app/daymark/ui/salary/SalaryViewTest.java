package app.daymark.ui.salary;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.salary.Money;
import app.daymark.salary.PayUnit;
import app.daymark.salary.PayUnit.Length;
import app.daymark.salary.PayUnit.Period;
import app.daymark.salary.SalarySurvey;
import app.daymark.salary.SalarySurvey.Range;
import app.daymark.salary.chart.Surveys;
import app.daymark.testkit.DrawnPanel;
import app.daymark.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Every survey that a pack may hold can be drawn. */
class SalaryViewTest {

  private static final Money AVERAGE = Money.of(900_000, "INR");
  private static final Range RANGE =
      new Range(Money.of(100_000, "INR"), Money.of(1_000_000, "INR"));

  @TempDir private Path data;

  @BeforeAll
  static void startToolkit() throws Exception {
    DrawnPanel.startToolkit();
  }

  @Test
  void withoutBandsThereIsNoChart() {
    assertThat(charts(Surveys.survey(null, RANGE))).isEmpty();
    assertThat(charts(Surveys.survey(AVERAGE, null))).isEmpty();
    assertThat(charts(Surveys.survey(null, null))).isEmpty();
  }

  @Test
  void bandsAloneMakeAChart() {
    assertThat(charts(Surveys.survey(null, null, Surveys.average(0, null, 500_000)))).hasSize(1);
  }

  private SalaryDesk compared() {
    SalaryDesk desk =
        new SalaryDesk(
            data,
            List.of(
                List.of(Surveys.averages()),
                List.of(Surveys.spread("INR"), Surveys.spread("USD"))));
    desk.salary.surveys().all().forEach(desk.salary.surveys()::add);
    return desk;
  }

  private static Scene scene(SalaryDesk desk) {
    Scene scene = new Scene(desk.view().root(), 900, 1_200);
    Theme.dress(scene);
    lay(scene);
    return scene;
  }

  private static void lay(Scene scene) {
    for (int pass = 0; pass < 2; pass++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }

  @Test
  void keyboardGoesOnAtTheSameBandOfAChartThatIsDrawnAnew() {
    try (SalaryDesk desk = compared()) {
      WaitForAsyncUtils.waitForAsyncFx(
          10_000,
          () -> {
            Scene scene = scene(desk);
            Node third = List.copyOf(scene.getRoot().lookupAll(".chart-spot")).get(2);
            Event.fireEvent(third, press());
            String band = Objects.requireNonNull(scene.getFocusOwner()).getAccessibleText();
            desk.salary.unit().set(new PayUnit(Period.MONTH, Length.FULL));
            lay(scene);
            assertThat(scene.getFocusOwner().getAccessibleText())
                .startsWith(band.substring(0, band.indexOf('₹')))
                .endsWith(" a month");
            return null;
          });
    }
  }

  private static MouseEvent press() {
    return new MouseEvent(
        MouseEvent.MOUSE_PRESSED,
        0,
        0,
        0,
        0,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  @Test
  void whatIsTypedAsARateOutlastsAnythingElseThatChanges() {
    try (SalaryDesk desk = compared()) {
      WaitForAsyncUtils.waitForAsyncFx(
          10_000,
          () -> {
            Scene scene = scene(desk);
            TextField field = (TextField) scene.lookup("#rate-USD");
            field.requestFocus();
            field.setText("85.");
            desk.salary.unit().set(new PayUnit(Period.MONTH, Length.FULL));
            assertThat(scene.lookup("#rate-USD")).isSameAs(field);
            assertThat(field.getText()).isEqualTo("85.");
            assertThat(scene.getFocusOwner()).isSameAs(field);
            field.setText("85.5");
            field.fireEvent(new ActionEvent());
            assertThat(desk.page().chart().orElseThrow().series()).hasSize(3);
            assertThat(scene.getFocusOwner()).as("used, and below the chart now").isSameAs(field);
            return null;
          });
    }
  }

  @Test
  void keyboardGoesOnToTheNextSurveyThatCanBeTakenAway() {
    try (SalaryDesk desk = compared()) {
      WaitForAsyncUtils.waitForAsyncFx(
          10_000,
          () -> {
            Scene scene = scene(desk);
            removal(scene, 0).requestFocus();
            removal(scene, 0).fire();
            assertThat(desk.page().chips()).hasSize(2);
            assertThat(scene.getFocusOwner()).isSameAs(removal(scene, 0));
            removal(scene, 0).fire();
            assertThat(desk.page().chips()).isEmpty();
            assertThat(scene.getFocusOwner()).isSameAs(scene.lookup("#salary-compare"));
            return null;
          });
    }
  }

  private static Button removal(Scene scene, int at) {
    return (Button) List.copyOf(scene.getRoot().lookupAll(".chip-remove")).get(at);
  }

  private List<Node> charts(SalarySurvey survey) {
    try (SalaryDesk desk = SalaryDesk.of(data, survey)) {
      return WaitForAsyncUtils.waitForAsyncFx(
          10_000,
          () -> {
            ScrollPane root = (ScrollPane) desk.view().root();
            return List.copyOf(root.getContent().lookupAll(".salary-chart"));
          });
    }
  }
}
