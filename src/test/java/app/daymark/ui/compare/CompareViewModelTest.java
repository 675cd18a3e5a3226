package app.daymark.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.catalogue.PlanComparison;
import app.daymark.catalogue.PlanComparison.Given;
import app.daymark.catalogue.PlanGap;
import app.daymark.catalogue.PlanTemplate;
import app.daymark.catalogue.PlanTemplate.FocusArea;
import app.daymark.testkit.TestData;
import app.daymark.ui.kit.Texts;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompareViewModelTest {

  private final PlanTemplate twentyDays = TestData.builtInPlan("back-end-20");
  private final PlanTemplate sixtyDays = TestData.builtInPlan("back-end-60");
  private final PlanTemplate ninetyDays = TestData.builtInPlan("back-end-90");
  private final CompareViewModel viewModel = new CompareViewModel(new Texts(Locale.ENGLISH));

  @BeforeEach
  void showThree() {
    viewModel.show(List.of(twentyDays, sixtyDays, ninetyDays));
  }

  @Test
  void plansAreHeadedByTheirDaysAndSize() {
    assertThat(plain(viewModel.heading(twentyDays))).isEqualTo("20 days");
    assertThat(plain(viewModel.size(twentyDays))).isEqualTo("27 tasks, about 30 h");
  }

  @Test
  void plansOfOneLengthAreToldApartByTheirTitles() {
    PlanTemplate other =
        new PlanTemplate("other", "Evenings only", "For tests.", 20, twentyDays.areas());
    viewModel.show(List.of(twentyDays, other, ninetyDays));
    assertThat(viewModel.heading(twentyDays)).isEqualTo("Back end in 20 days");
    assertThat(viewModel.heading(other)).isEqualTo("Evenings only");
    assertThat(plain(viewModel.heading(ninetyDays))).isEqualTo("90 days");
  }

  @Test
  void partIsToldWithItsShare() {
    Given part = (Given) viewModel.comparison().get().topics().getFirst().parts().getFirst();
    assertThat(plain(viewModel.details(part)))
        .isEqualTo("2 days, 10% of the plan: 3 tasks, about 3 h");
    assertThat(viewModel.length(part)).isEqualTo(2 / 7.0);
    assertThat(plain(viewModel.details(new Given(1, 1, 1, 30))))
        .isEqualTo("1 day, 100% of the plan: 1 task, about 30 min");
  }

  @Test
  void gapsAreCountedAndMeasuredByTheLongestPlan() {
    assertThat(viewModel.measure()).contains("Back end in 90 days");
    assertThat(gaps().stream().map(viewModel::summary))
        .containsExactly(
            "6 topics, and 17 tasks in the topics it keeps.",
            "1 topic, and 14 tasks in the topics it keeps.");
  }

  @Test
  void planThatLeavesNothingOutIsToldSo() {
    FocusArea all = twentyDays.areas().getFirst();
    PlanTemplate shorter = planOf("short", new FocusArea(all.key(), "All", 1, 1, all.tasks()));
    viewModel.show(List.of(shorter, planOf("long", all)));
    assertThat(gaps().stream().map(viewModel::summary)).allMatch(text -> text.contains("Nothing"));
    assertThat(gaps()).hasSize(1);
  }

  @Test
  void whatIsElsewhereOrInsteadIsNamed() {
    PlanGap gap = gaps().getFirst();
    assertThat(plain(viewModel.missing(gap.missing().getFirst())))
        .isEqualTo("Web Development Basics (7 of 90 days)");
    assertThat(viewModel.elsewhere(gap.missing().getFirst())).isEmpty();
    assertThat(viewModel.elsewhere(gap.missing().get(1))).contains("Understand middleware");
    assertThat(viewModel.instead(gap.reduced().getFirst())).contains("coding exercises");
    assertThat(viewModel.instead(gap.reduced().get(1))).isEmpty();
  }

  @Test
  void optionalTasksAreMarked() {
    FocusArea first = TestData.smallPlan().areas().getFirst();
    assertThat(first.tasks().stream().map(viewModel::task))
        .containsExactly("Task one", "Task two", "Task three, optional");
  }

  @Test
  void showingOtherPlansIsAnnounced() {
    AtomicInteger changes = new AtomicInteger();
    viewModel.comparison().addListener((_, _, _) -> changes.incrementAndGet());
    viewModel.show(List.of(TestData.smallPlan()));
    assertThat(changes).hasValue(1);
    assertThat(viewModel.comparison().get())
        .isEqualTo(PlanComparison.of(List.of(TestData.smallPlan())));
    viewModel.show(List.of());
    assertThat(viewModel.measure()).isEmpty();
  }

  private List<PlanGap> gaps() {
    return viewModel.comparison().get().gaps();
  }

  private static PlanTemplate planOf(String key, FocusArea area) {
    return new PlanTemplate(key, key, "For tests.", area.days(), List.of(area));
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
