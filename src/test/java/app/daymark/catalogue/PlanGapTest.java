package app.daymark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.catalogue.PlanGap.MissingTopic;
import app.daymark.catalogue.PlanGap.ReducedTopic;
import app.daymark.catalogue.PlanTemplate.Task;
import app.daymark.testkit.TestData;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the built-in plans of 20 and 60 days leave out of the one of 90. */
class PlanGapTest {

  private final PlanGap in20 = gap("back-end-20");
  private final PlanGap in60 = gap("back-end-60");

  private static PlanGap gap(String plan) {
    return PlanGap.between(TestData.builtInPlan(plan), TestData.builtInPlan("back-end-90"));
  }

  @Test
  void missingTopicsAreThoseWithoutDays() {
    assertThat(topics(in20))
        .containsExactly(
            "web-basics",
            "advanced-concepts",
            "orm",
            "web-security",
            "performance",
            "advanced-topics");
    assertThat(topics(in60)).containsExactly("advanced-topics");
  }

  /** The short plan has middleware under APIs, where the long one has a topic around it. */
  @Test
  void taskUnderAnotherTopicIsNotLeftOut() {
    assertThat(in20.missing())
        .filteredOn(topic -> !topic.elsewhere().isEmpty())
        .singleElement()
        .satisfies(topic -> {
          assertThat(topic.area().key()).isEqualTo("advanced-concepts");
          assertThat(keys(topic.elsewhere())).isEqualTo("middleware");
        });
    assertThat(in20.reduced())
        .filteredOn(topic -> topic.area().key().equals("apis"))
        .singleElement()
        .satisfies(topic -> assertThat(keys(topic.instead())).isEqualTo("routes controllers"));
  }

  @Test
  void reducedTopicsNameTheTasksThatAreLackingAndThoseInTheirPlace() {
    assertThat(lines(in20))
        .containsExactly(
            "fundamentals: development-environment programming-concepts / coding-exercises",
            "databases: design-schemas / ",
            "framework: dynamic-web-app / basic-web-app",
            "apis: api-understanding integrate-apis / routes controllers",
            "version-control: github open-source branching merging / create-repository",
            "devops: ci-cd-pipeline automated-testing automated-deployment / ci-cd",
            "final-project: document-code document-deployment seek-feedback refine-work"
                + " / document-endpoints document-database share-project");
    assertThat(lines(in60))
        .containsExactly(
            "fundamentals: basic-syntax programming-concepts / coding-exercises",
            "web-basics: responsive-layouts / ",
            "databases: design-schemas normalisation / create-databases manipulate-databases",
            "version-control: branching merging / ",
            "advanced-concepts: framework-intricacies / error-handling",
            "web-security: encryption secure-coding / https prevention",
            "devops: automated-testing automated-deployment / ",
            "performance: other-strategies / resource-requests",
            "final-project: refine-work / showcase-work make-improvements");
  }

  @Test
  void planLeavesNothingOutOfItself() {
    assertThat(gap("back-end-90").isEmpty()).isTrue();
    assertThat(in60.isEmpty()).isFalse();
  }

  private static List<String> topics(PlanGap gap) {
    return gap.missing().stream().map(MissingTopic::area).map(area -> area.key()).toList();
  }

  private static List<String> lines(PlanGap gap) {
    return gap.reduced().stream().map(PlanGapTest::line).toList();
  }

  private static String line(ReducedTopic topic) {
    return topic.area().key() + ": " + keys(topic.leftOut()) + " / " + keys(topic.instead());
  }

  private static String keys(List<Task> tasks) {
    return tasks.stream().map(Task::key).collect(Collectors.joining(" "));
  }
}
