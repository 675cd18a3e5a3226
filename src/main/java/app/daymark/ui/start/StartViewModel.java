package app.daymark.ui.start;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.journal.DaysOff;
import app.daymark.journal.Refusal;
import app.daymark.plan.PlanPreview;
import app.daymark.plan.PlanService;
import app.daymark.plan.PlanTerms;
import app.daymark.plan.StudyWeek;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.Notice;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import java.time.LocalDate;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Starting a plan from one template: on which terms, what they mean, and doing it. */
public final class StartViewModel {

  private final PlanTemplate template;
  private final PlanService plans;
  private final TaskRunner runner;
  private final Texts texts;
  private final Notice.Board notices;
  private final ErrorReporter errors;
  private final Runnable onStarted;

  private final TermsForm form;
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable StartPreview> preview =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper before = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canStart = new ReadOnlyBooleanWrapper();
  private int lookedLast;

  /**
   * Offers a template.
   *
   * @param week the study days to begin with
   * @param onStarted called after a plan was started
   */
  public StartViewModel(
      PlanTemplate template,
      StudyWeek week,
      PlanService plans,
      TaskRunner runner,
      Texts texts,
      Notice.Board notices,
      ErrorReporter errors,
      Runnable onStarted) {
    this.template = template;
    this.plans = plans;
    this.runner = runner;
    this.texts = texts;
    this.notices = notices;
    this.errors = errors;
    this.onStarted = onStarted;
    this.form = new TermsForm(texts, plans.studyDate(), week);
    canStart.bind(problem.isEmpty().and(known).and(busy.not()));
    form.onChange(this::look);
  }

  // Properties

  public String title() {
    return texts.get("start.title", template.title());
  }

  /** What the template itself asks of a day. */
  public String pace() {
    return texts.get("start.pace", texts.duration(template.minutes() / template.days()));
  }

  /** Input: the terms. */
  public TermsForm form() {
    return form;
  }

  /** Why no plan can start on these terms; empty when one can. */
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** What a plan on these terms looks like; null while that is not known. */
  public ReadOnlyObjectProperty<@Nullable StartPreview> preview() {
    return preview.getReadOnlyProperty();
  }

  /** When a plan was started from this template before; empty when none was. */
  public ReadOnlyStringProperty before() {
    return before.getReadOnlyProperty();
  }

  /** Whether the learner was asked for a second plan beside the first, and has not answered. */
  public ReadOnlyBooleanProperty asking() {
    return asking.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canStart() {
    return canStart.getReadOnlyProperty();
  }

  // Commands

  /** Reads again what was started before, and looks ahead from the present day. */
  public void refresh() {
    form.goTo(plans.studyDate());
    runner.run(plans::startDates, this::know, errors::report);
    look();
  }

  public void addDaysOff(DaysOff off) {
    form.add(off);
  }

  public void removeDaysOff(DaysOff off) {
    form.remove(off);
  }

  /** Starts the plan; asks first when there was one from this template before. */
  public void start() {
    if (before.get().isEmpty()) {
      startAnother();
    } else if (canStart.get()) {
      asking.set(true);
    }
  }

  /** Starts the plan, whatever was started before. */
  public void startAnother() {
    if (!canStart.get()) {
      return;
    }
    busy.set(true);
    PlanTerms terms = form.terms();
    runner.run(
        () -> {
          plans.start(template, terms);
          return texts.get("start.started", template.title());
        },
        this::begun,
        this::failed);
  }

  /** Leaves it at the plan that was started before. */
  public void notNow() {
    asking.set(false);
  }

  private void begun(String told) {
    notNow();
    onStarted.run();
    notices.show(new Notice(told, Notice.Kind.UNDOABLE));
  }

  private void failed(Exception error) {
    busy.set(false);
    errors.report(error);
  }

  private void know(Map<String, LocalDate> startDates) {
    LocalDate date = startDates.get(template.key());
    before.set(date == null ? "" : texts.dateWithYear(date));
    known.set(true);
  }

  /** An answer that comes after the next question is passed over. */
  private void look() {
    int question = ++lookedLast;
    PlanTerms terms;
    try {
      terms = form.terms();
    } catch (Refusal e) {
      problem.set(texts.refusal(e));
      preview.set(null);
      return;
    }
    problem.set("");
    LocalDate today = plans.studyDate();
    runner.run(
        () -> StartPreview.of(PlanPreview.of(template, terms), terms.start(), today, texts),
        answer -> {
          if (question == lookedLast) {
            preview.set(answer);
          }
        },
        errors::report);
  }
}
