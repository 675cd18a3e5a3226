package app.daymark.ui.kit;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.plan.PlanService;
import java.time.LocalDate;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The plans that can be started, put into words, and which of them were. */
public final class StartPlanViewModel {

  private final PlanService plans;
  private final TaskRunner runner;
  private final Texts texts;
  private final ErrorReporter errors;
  private final ReadOnlyObjectWrapper<Map<String, LocalDate>> started =
      new ReadOnlyObjectWrapper<>(Map.of());

  public StartPlanViewModel(
      PlanService plans, TaskRunner runner, Texts texts, ErrorReporter errors) {
    this.plans = plans;
    this.runner = runner;
    this.texts = texts;
    this.errors = errors;
  }

  /** When the latest plan from each template began, by the template's key. */
  public ReadOnlyObjectProperty<Map<String, LocalDate>> started() {
    return started.getReadOnlyProperty();
  }

  /** Says that a plan from a template was started before; empty when none was. */
  public String startedText(PlanTemplate template) {
    LocalDate date = started.get().get(template.key());
    return date == null ? "" : texts.get("start.before", texts.dateWithYear(date));
  }

  /** Reads again which plans were started. */
  public void refresh() {
    runner.run(plans::startDates, started::set, errors::report);
  }

  /** How many study days a template takes. */
  public String length(PlanTemplate template) {
    return texts.get("start.length", template.days());
  }

  /** How much is in a template. */
  public String size(PlanTemplate template) {
    return texts.get("start.size", template.areas().size(), template.taskCount());
  }

  /** How long a template takes, as an estimate. */
  public String effort(PlanTemplate template) {
    return texts.get("start.effort", texts.roughly(template.minutes()));
  }
}
