package app.daymark.ui.salary;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.salary.Money;
import app.daymark.salary.SalarySurvey;
import app.daymark.salary.SalarySurvey.Range;
import app.daymark.salary.chart.Surveys;
import app.daymark.testkit.DrawnPanel;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
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
