package app.daymark.ui.salary;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.catalogue.Catalogue;
import app.daymark.catalogue.CatalogueReader;
import app.daymark.catalogue.Role;
import app.daymark.salary.Money;
import app.daymark.salary.SalaryBand;
import app.daymark.salary.SalarySurvey;
import app.daymark.salary.SalarySurvey.Range;
import app.daymark.salary.Source;
import app.daymark.ui.kit.RoleChoice;
import app.daymark.ui.kit.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.chart.NumberAxis;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Every survey that a pack may hold can be drawn. */
class SalaryViewTest {

  private static final Money AVERAGE = Money.of(900_000, "INR");
  private static final Range RANGE =
      new Range(Money.of(100_000, "INR"), Money.of(1_000_000, "INR"));
  private static final List<SalaryBand> BANDS =
      List.of(SalaryBand.ofAverage(0, null, Money.of(500_000, "INR")));

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void withoutBandsThereIsNoChart() {
    assertThat(charts(survey(null, RANGE, List.of()))).isEmpty();
    assertThat(charts(survey(AVERAGE, null, List.of()))).isEmpty();
    assertThat(charts(survey(null, null, List.of()))).isEmpty();
  }

  @Test
  void bandsAloneMakeAChart() {
    assertThat(charts(survey(null, null, BANDS))).hasSize(1);
  }

  @Test
  void theAxisReachesTheAverageAndTheRange() {
    assertThat(top(survey(AVERAGE, null, BANDS))).isGreaterThan(900_000);
    assertThat(top(survey(AVERAGE, RANGE, BANDS))).isGreaterThan(1_000_000);
  }

  private static double top(SalarySurvey survey) {
    SalaryChart chart = (SalaryChart) charts(survey).getFirst();
    return ((NumberAxis) chart.getYAxis()).getUpperBound();
  }

  private static List<Node> charts(SalarySurvey survey) {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          SalaryViewModel viewModel = new SalaryViewModel(choice(survey), texts());
          ScrollPane root = (ScrollPane) new SalaryView(viewModel, texts(), () -> {}).root();
          return List.copyOf(root.getContent().lookupAll(".salary-chart"));
        });
  }

  private static RoleChoice choice(SalarySurvey survey) {
    Role role = CatalogueReader.read(Path.of("no", "such", "folder")).roles().getFirst();
    Role paid =
        new Role(
            role.key(),
            role.edition(),
            role.title(),
            role.summary(),
            role.description(),
            role.responsibilities(),
            role.guide(),
            List.of(survey),
            role.plans(),
            role.related(),
            role.source());
    return new RoleChoice(new Catalogue(List.of(paid), List.of()));
  }

  private static SalarySurvey survey(
      @Nullable Money average, @Nullable Range range, List<SalaryBand> bands) {
    return new SalarySurvey("IN", 2023, average, range, bands, new Source("Somebody", 2023, ""));
  }

  private static Texts texts() {
    return new Texts(Locale.ENGLISH);
  }
}
