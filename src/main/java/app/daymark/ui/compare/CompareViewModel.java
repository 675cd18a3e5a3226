package app.daymark.ui.compare;

import app.daymark.catalogue.PlanComparison;
import app.daymark.catalogue.PlanComparison.Given;
import app.daymark.catalogue.PlanGap;
import app.daymark.catalogue.PlanGap.MissingTopic;
import app.daymark.catalogue.PlanGap.ReducedTopic;
import app.daymark.catalogue.PlanTemplate;
import app.daymark.catalogue.PlanTemplate.Task;
import app.daymark.ui.kit.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The comparison of some plans, put into words. */
public final class CompareViewModel {

  private final Texts texts;
  private final ReadOnlyObjectWrapper<PlanComparison> comparison =
      new ReadOnlyObjectWrapper<>(PlanComparison.of(List.of()));

  public CompareViewModel(Texts texts) {
    this.texts = texts;
  }

  /** Input: the plans to compare, in the order they should stand in. */
  public void show(List<PlanTemplate> plans) {
    comparison.set(PlanComparison.of(plans));
  }

  public ReadOnlyObjectProperty<PlanComparison> comparison() {
    return comparison.getReadOnlyProperty();
  }

  /** 20 days; a plan as long as another is called by its title. */
  public String heading(PlanTemplate plan) {
    boolean alone =
        comparison.get().plans().stream().filter(any -> any.days() == plan.days()).count() == 1;
    return alone ? days(plan.days()) : plan.title();
  }

  /** 27 tasks, about 30 h. */
  public String size(PlanTemplate plan) {
    return texts.get("compare.size", plan.taskCount(), texts.roughly(plan.minutes()));
  }

  public String days(int days) {
    return texts.get("compare.days", days);
  }

  /** 7 days, 8% of the plan: 5 tasks, about 11 h. */
  public String details(Given part) {
    String size = texts.get("compare.size", part.tasks(), texts.roughly(part.minutes()));
    return texts.get("compare.part", days(part.days()), part.share(), size);
  }

  /** How long a part is beside the longest one, from 0 to 1. */
  public double length(Given part) {
    return (double) part.days() / comparison.get().mostDays();
  }

  /** What the plans that leave something out are measured by; empty when there is none. */
  public String measure() {
    return comparison
        .get()
        .longest()
        .map(longest -> texts.get("compare.measure", longest.title()))
        .orElse("");
  }

  /**
   * Web Development Basics (7 of 90 days): a topic the plan lacks, with its days in the longest.
   */
  public String missing(MissingTopic topic) {
    int all = comparison.get().longest().map(PlanTemplate::days).orElse(0);
    return texts.get("compare.missing.topic", topic.area().title(), topic.area().days(), days(all));
  }

  /** What of a missing topic the plan has under other topics; empty when there is nothing. */
  public String elsewhere(MissingTopic topic) {
    return listed("compare.elsewhere", topic.elsewhere());
  }

  /** What the plan has instead of what it leaves out; empty when there is nothing. */
  public String instead(ReducedTopic topic) {
    return listed("compare.instead", topic.instead());
  }

  public String task(Task task) {
    return task.optional() ? texts.get("task.optional", task.title()) : task.title();
  }

  /** 6 topics, and 17 tasks in the topics it keeps. */
  public String summary(PlanGap gap) {
    int tasks = gap.reduced().stream().mapToInt(topic -> topic.leftOut().size()).sum();
    if (gap.isEmpty()) {
      return texts.get("compare.nothing");
    }
    return texts.get("compare.summary", gap.missing().size(), tasks);
  }

  private String listed(String key, List<Task> tasks) {
    return tasks.isEmpty()
        ? ""
        : texts.get(key, tasks.stream().map(this::task).collect(Collectors.joining("; ")));
  }
}
