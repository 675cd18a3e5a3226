package app.daymark.ui.kit;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.plan.PlanPreview;
import app.daymark.plan.PlanService;
import app.daymark.plan.PlanTerms;
import java.time.LocalDate;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Starting a plan: when, what that means, and doing it. */
public final class StartPlanViewModel {

  private final PlanService plans;
  private final TaskRunner runner;
  private final Texts texts;
  private final Notice.Board notices;
  private final ErrorReporter errors;
  private final Runnable onStarted;
  private final ObjectProperty<LocalDate> startOn;
  private LocalDate offered;
  private boolean busy;
  private final ReadOnlyObjectWrapper<Map<String, LocalDate>> started =
      new ReadOnlyObjectWrapper<>(Map.of());

  /**
   * Works on the learner's plans.
   *
   * @param onStarted called after a plan was started
   */
  public StartPlanViewModel(
      PlanService plans,
      TaskRunner runner,
      Texts texts,
      Notice.Board notices,
      ErrorReporter errors,
      Runnable onStarted) {
    this.plans = plans;
    this.runner = runner;
    this.texts = texts;
    this.notices = notices;
    this.errors = errors;
    this.onStarted = onStarted;
    this.offered = plans.studyDate();
    this.startOn = new SimpleObjectProperty<>(offered);
  }

  /** Input: the first day. Null, as an emptied field has it, stands for today. */
  public ObjectProperty<LocalDate> startOn() {
    return startOn;
  }

  /** When the latest plan from each template began, by the template's key. */
  public ReadOnlyObjectProperty<Map<String, LocalDate>> started() {
    return started.getReadOnlyProperty();
  }

  /** Says that a plan from a template was started before; empty when none was. */
  public String startedText(PlanTemplate template) {
    LocalDate date = started.get().get(template.key());
    return date == null ? "" : texts.get("start.before", texts.date(date));
  }

  /** Reads again which plans were started, and goes on to a new day with the calendar. */
  public void refresh() {
    runner.run(plans::startDates, this::show, errors::report);
  }

  private void show(Map<String, LocalDate> startDates) {
    started.set(startDates);
    LocalDate chosen = startOn.get();
    if (chosen != null && chosen.equals(offered)) {
      offered = plans.studyDate();
      startOn.set(offered);
    }
  }

  /** How much is in a template. */
  public String size(PlanTemplate template) {
    return texts.get("start.size", template.areas().size(), template.taskCount());
  }

  /** How long a template takes, as an estimate. */
  public String effort(PlanTemplate template) {
    return texts.get("start.effort", texts.roughly(template.minutes()));
  }

  /** When a plan from a template would end. */
  public String end(PlanTemplate template) {
    LocalDate end = PlanPreview.of(template, PlanTerms.from(startDate())).endsOn();
    return texts.get("start.end", texts.dateWithYear(end));
  }

  /** Starts a plan from a template; a second wish while the first is being met is passed over. */
  public void start(PlanTemplate template) {
    if (busy) {
      return;
    }
    busy = true;
    LocalDate start = startDate();
    runner.run(
        () -> {
          plans.start(template, PlanTerms.from(start));
          return template;
        },
        begun -> {
          busy = false;
          onStarted.run();
          notices.show(new Notice(texts.get("start.started", begun.title()), Notice.Kind.UNDOABLE));
        },
        error -> {
          busy = false;
          errors.report(error);
        });
  }

  private LocalDate startDate() {
    LocalDate chosen = startOn.get();
    return chosen == null ? plans.studyDate() : chosen;
  }
}
