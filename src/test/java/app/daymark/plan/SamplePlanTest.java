package app.daymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.testkit.Desk;
import app.daymark.testkit.TestData;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan to look around in: marked in the journal, and gone or kept in one step. */
class SamplePlanTest {

  @TempDir private Path folder;

  private static UUID only(Desk desk) {
    return desk.plans.heads().getFirst().id();
  }

  @Test
  void markSurvivesARestartAndGoesWithThePlan() {
    try (Desk desk = Desk.open(folder)) {
      assertThat(desk.plans.isUntouched()).isTrue();
      desk.plans.startSample(TestData.smallPlan(), "Sample: Small plan");
      assertThat(desk.plans.isUntouched()).isFalse();
    }
    try (Desk desk = Desk.open(folder)) {
      PlanSummary sample = desk.plans.summaries().getFirst();
      assertThat(sample.isSample()).isTrue();
      assertThat(sample.template()).isEqualTo("small");
      assertThat(desk.plans.plan(sample.id()).orElseThrow().isSample()).isTrue();
      assertThat(desk.plans.startDates()).doesNotContainKey("small");
      desk.editing.removePlan(sample.id());
      assertThat(desk.plans.summaries()).isEmpty();
      assertThat(desk.plans.undo()).contains("removal of “Sample: Small plan”");
      assertThat(desk.plans.summaries()).containsExactly(sample);
    }
  }

  @Test
  void keptSampleIsAPlanLikeAnyOther() {
    try (Desk desk = Desk.open(folder)) {
      desk.plans.startSample(TestData.smallPlan(), "Sample: Small plan");
      desk.editing.keepSample(only(desk), "Small plan");
      Plan kept = desk.plans.plan(only(desk)).orElseThrow();
      assertThat(kept.isSample()).isFalse();
      assertThat(kept.templateKey()).isEqualTo("small");
      assertThat(kept.title()).isEqualTo("Small plan");
      assertThat(desk.plans.startDates()).containsKey("small");
      desk.plans.undo();
      assertThat(desk.plans.summaries().getFirst().isSample()).isTrue();
      assertThat(desk.plans.heads().getFirst().title()).isEqualTo("Sample: Small plan");
    }
  }

  @Test
  void sampleCountsForNoStreakUntilItIsKept() {
    try (Desk desk = Desk.open(folder)) {
      desk.plans.startSample(TestData.smallPlan(), "Sample");
      desk.plans.tick(desk.task(0).id(), TestData.MONDAY);
      assertThat(desk.progress.streak(TestData.MONDAY.plusDays(2)).days()).isEmpty();
      desk.editing.keepSample(only(desk), "Sample");
      assertThat(desk.progress.streak(TestData.MONDAY).length()).isEqualTo(1);
    }
  }
}
