package app.daymark.ui.kit;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.plan.PlanService;
import app.daymark.plan.Schedule;
import app.daymark.plan.StudyWeek;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
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
    this.startOn = new SimpleObjectProperty<>(plans.studyDate());
  }

  /** Input: the first day. Null, as an emptied field has it, stands for today. */
  public ObjectProperty<LocalDate> startOn() {
    return startOn;
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
    LocalDate end = Schedule.end(startDate(), StudyWeek.EVERY_DAY, template.days());
    return texts.get("start.end", texts.dateWithYear(end));
  }

  /** Starts a plan from a template. */
  public void start(PlanTemplate template) {
    LocalDate start = startDate();
    runner.run(
        () -> {
          plans.start(template, start, StudyWeek.EVERY_DAY);
          return template;
        },
        started -> {
          onStarted.run();
          notices.show(new Notice(texts.get("start.started", started.title()), true));
        },
        errors::report);
  }

  private LocalDate startDate() {
    LocalDate chosen = startOn.get();
    return chosen == null ? plans.studyDate() : chosen;
  }
}
