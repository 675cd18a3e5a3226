package app.daymark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.daymark.catalogue.PlanComparison.Absent;
import app.daymark.catalogue.PlanComparison.Given;
import app.daymark.catalogue.PlanComparison.Part;
import app.daymark.catalogue.PlanComparison.Topic;
import app.daymark.catalogue.PlanTemplate.FocusArea;
import app.daymark.catalogue.PlanTemplate.Task;
import app.daymark.testkit.TestData;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanComparisonTest {

  private static final PlanComparison BACK_END =
      PlanComparison.of(
          List.of(
              TestData.builtInPlan("back-end-20"),
              TestData.builtInPlan("back-end-60"),
              TestData.builtInPlan("back-end-90")));

  /** Each row: a topic, its days in the plans of 20, 60 and 90 days, and its title. */
  @ParameterizedTest
  @CsvSource({
    "fundamentals, 2, 5, 7, Programming Fundamentals",
    "architecture, 3, -, -, Backend Architecture and API Fundamentals",
    "web-basics, -, 5, 7, Web Development Basics",
    "databases, 3, 5, 7, Database Fundamentals",
    "framework, 3, 5, 7, Backend Framework Introduction",
    "apis, 3, 5, 7, API Development",
    "version-control, 2, 5, 7, Version Control and Collaboration",
    "advanced-concepts, -, 5, 7, Advanced Backend Concepts",
    "orm, -, 5, 7, Databases and ORM",
    "web-security, -, 5, 7, Web Security",
    "devops, 2, 5, 7, DevOps and Deployment",
    "performance, -, 5, 7, Performance Optimization",
    "advanced-topics, -, -, 7, Advanced Topics and Specialization",
    "final-project, 2, 5, 6, Final Project and Portfolio"
  })
  void topicHasItsDaysInEachPlan(String key, String in20, String in60, String in90, String title) {
    Topic topic = topic(BACK_END, key);
    assertThat(topic.title()).isEqualTo(title);
    assertThat(topic.parts().stream().map(PlanComparisonTest::days))
        .containsExactly(in20, in60, in90);
  }

  @Test
  void topicsStandInTheLongestPlansOrderWithTheOthersInPlace() {
    assertThat(BACK_END.topics())
        .extracting(Topic::key)
        .containsExactly(
            "fundamentals",
            "architecture",
            "web-basics",
            "databases",
            "framework",
            "apis",
            "version-control",
            "advanced-concepts",
            "orm",
            "web-security",
            "devops",
            "performance",
            "advanced-topics",
            "final-project");
  }

  @Test
  void partKnowsItsShareTasksAndMinutes() {
    Part part = topic(BACK_END, "web-basics").parts().getLast();
    assertThat(part)
        .isInstanceOfSatisfying(
            Given.class,
            given -> {
              assertThat(given.share()).isCloseTo(7 / 90.0, within(1e-9));
              assertThat(given.tasks()).isEqualTo(5);
              assertThat(given.minutes()).isEqualTo(105 + 120 + 150 + 105 + 150);
            });
    assertThat(BACK_END.mostDays()).isEqualTo(7);
  }

  @Test
  void partsOfAPlanAddUpToThePlan() {
    Random random = new Random(7);
    for (int round = 0; round < 100; round++) {
      List<PlanTemplate> plans =
          IntStream.range(0, random.nextInt(1, 6)).mapToObj(_ -> TestData.anyPlan(random)).toList();
      PlanComparison comparison = PlanComparison.of(plans);
      for (int i = 0; i < plans.size(); i++) {
        assertAddsUp(comparison, i);
      }
    }
    IntStream.range(0, 3).forEach(i -> assertAddsUp(BACK_END, i));
  }

  private static void assertAddsUp(PlanComparison comparison, int number) {
    PlanTemplate plan = comparison.plans().get(number);
    List<Given> parts = new ArrayList<>();
    for (Topic topic : comparison.topics()) {
      if (topic.parts().get(number) instanceof Given given) {
        parts.add(given);
      }
    }
    assertThat(parts.stream().mapToInt(Given::days).sum()).isEqualTo(plan.days());
    assertThat(parts.stream().mapToInt(Given::tasks).sum()).isEqualTo(plan.taskCount());
    assertThat(parts.stream().mapToInt(Given::minutes).sum()).isEqualTo(plan.minutes());
    assertThat(parts.stream().mapToDouble(Given::share).sum()).isCloseTo(1, within(1e-9));
  }

  @Test
  void onePlanAloneHasAllItsTopicsAndNoGap() {
    PlanComparison alone = PlanComparison.of(List.of(TestData.smallPlan()));
    assertThat(alone.topics())
        .containsExactly(
            new Topic("first", "First area", List.of(new Given(2, 2 / 6.0, 3, 90))),
            new Topic("second", "Second area", List.of(new Given(4, 4 / 6.0, 2, 60))));
    assertThat(alone.gaps()).isEmpty();
    assertThat(alone.longest()).contains(TestData.smallPlan());
  }

  @Test
  void noPlansMakeAnEmptyComparison() {
    PlanComparison none = PlanComparison.of(List.of());
    assertThat(none.topics()).isEmpty();
    assertThat(none.longest()).isEmpty();
    assertThat(none.mostDays()).isZero();
  }

  @Test
  void plansWithNothingInCommonShareNoRow() {
    PlanTemplate other = plan("other", 3, "third");
    PlanComparison comparison = PlanComparison.of(List.of(other, TestData.smallPlan()));
    assertThat(comparison.topics())
        .extracting(Topic::key)
        .containsExactly("third", "first", "second");
    assertThat(comparison.topics())
        .allSatisfy(
            topic -> assertThat(topic.parts()).filteredOn(Absent.class::isInstance).hasSize(1));
    PlanGap gap = comparison.gaps().getFirst();
    assertThat(gap.plan()).isEqualTo(other);
    assertThat(gap.missing())
        .extracting(each -> each.area().key())
        .containsExactly("first", "second");
    assertThat(gap.reduced()).isEmpty();
  }

  @Test
  void topicsOfSeveralPlansAreWovenTogether() {
    PlanComparison comparison =
        PlanComparison.of(
            List.of(
                plan("short", 2, "x", "b", "y"),
                plan("long", 5, "a", "b", "c"),
                plan("mid", 3, "b", "z")));
    assertThat(comparison.topics())
        .extracting(Topic::key)
        .containsExactly("x", "a", "b", "z", "y", "c");
  }

  @Test
  void plansOfOneLengthAreNotMeasuredByEachOther() {
    PlanTemplate one = plan("one", 3, "a", "b");
    PlanTemplate two = plan("two", 3, "b", "c");
    PlanComparison comparison = PlanComparison.of(List.of(one, two, plan("three", 1, "a")));
    assertThat(comparison.longest()).contains(one);
    assertThat(comparison.gaps()).extracting(gap -> gap.plan().key()).containsExactly("three");
  }

  /** A plan whose areas take the same days each and have one task each. */
  private static PlanTemplate plan(String key, int daysEach, String... areaKeys) {
    List<FocusArea> areas = new ArrayList<>();
    for (String area : areaKeys) {
      int from = areas.size() * daysEach + 1;
      List<Task> tasks = List.of(new Task(area + "-task", "Task", 30, false));
      areas.add(new FocusArea(area, "Area " + area, from, from + daysEach - 1, tasks));
    }
    return new PlanTemplate(key, "Plan " + key, "For tests.", areas.size() * daysEach, areas);
  }

  private static Topic topic(PlanComparison comparison, String key) {
    return comparison.topics().stream()
        .filter(topic -> topic.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static String days(Part part) {
    return part instanceof Given given ? String.valueOf(given.days()) : "-";
  }
}
