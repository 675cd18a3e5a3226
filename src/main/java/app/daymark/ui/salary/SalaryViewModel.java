package app.daymark.ui.salary;

import app.daymark.catalogue.Role;
import app.daymark.exchange.survey.SurveysCsv;
import app.daymark.journal.Refusal;
import app.daymark.plan.PlanService;
import app.daymark.salary.ExchangeRate;
import app.daymark.salary.KeptSurvey;
import app.daymark.salary.PayUnit;
import app.daymark.salary.SalaryNotes;
import app.daymark.salary.SalaryService;
import app.daymark.salary.Standing;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.RoleChoice;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.salary.SalaryPage.RateLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What the chosen role pays, and others beside it. */
public final class SalaryViewModel {

  private final RoleChoice choice;
  private final SalaryService salaries;
  private final SalaryNotes notes;
  private final PlanService plans;
  private final Supplier<LocalDate> today;
  private final TaskRunner runner;
  private final Texts texts;
  private final ErrorReporter errors;
  private final ShownSurveys surveys;
  private final ObjectProperty<PayUnit> unit;
  private final ReadOnlyStringWrapper rateProblem = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<SalaryPage> page;
  private PlanEnds ends = PlanEnds.NONE;
  private LocalDate drawnOn;

  /** Shows the pay of the chosen role. */
  public SalaryViewModel(
      RoleChoice choice,
      SalaryService salaries,
      SalaryNotes notes,
      PlanService plans,
      TaskRunner runner,
      Texts texts,
      ErrorReporter errors) {
    this.choice = choice;
    this.salaries = salaries;
    this.notes = notes;
    this.plans = plans;
    this.today = plans::studyDate;
    this.drawnOn = plans.studyDate();
    this.runner = runner;
    this.texts = texts;
    this.errors = errors;
    this.surveys = new ShownSurveys(choice);
    this.unit = new SimpleObjectProperty<>(notes.unit());
    this.page = new ReadOnlyObjectWrapper<>(written());
    surveys.onChange(() -> {
      rateProblem.set("");
      write();
    });
    unit.addListener((_, _, now) -> keep(() -> notes.unit(now)));
  }

  // Properties

  public RoleChoice choice() {
    return choice;
  }

  /** Which surveys are on the chart. */
  public ShownSurveys surveys() {
    return surveys;
  }

  /** Input: how pay is written. */
  public ObjectProperty<PayUnit> unit() {
    return unit;
  }

  public ReadOnlyObjectProperty<SalaryPage> page() {
    return page.getReadOnlyProperty();
  }

  /** Why what was typed is no exchange rate; empty when it is one. */
  public ReadOnlyStringProperty rateProblem() {
    return rateProblem.getReadOnlyProperty();
  }

  /** The date that a rate given now has. */
  public LocalDate today() {
    return today.get();
  }

  /** What a survey is called among those of its role. */
  public String name(KnownSurvey survey) {
    return new SurveyNames(texts).amongRole(surveys.ofRole(), survey);
  }

  /** The figures of all that was picked, as the sources have them. */
  public List<SurveysCsv.Entry> figures() {
    return surveys.picked().stream()
        .map(known -> new SurveysCsv.Entry(known.roleTitle(), known.survey()))
        .toList();
  }

  // Commands

  /** Reads the learner's own surveys again. */
  public void refresh() {
    runner.run(
        () -> new Known(salaries.all(), PlanEnds.of(plans.plans())), this::take, errors::report);
  }

  private record Known(List<KeptSurvey> kept, PlanEnds ends) {}

  private void take(Known known) {
    surveys.take(known.kept);
    if (!known.ends.equals(ends) || !drawnOn.equals(today.get())) {
      ends = known.ends;
      write();
    }
  }

  /** Where the learner is, as noted down; for a form to begin with. */
  public Optional<Standing> standing() {
    return notes.standing();
  }

  /** Notes down where the learner is, or forgets it. */
  public void standAt(Optional<Standing> standing) {
    keep(() -> notes.standing(standing));
  }

  /** Draws two currencies on one axis at a rate that was typed. */
  public void useRate(RateLine line, String typed) {
    try {
      ExchangeRate rate = new RateEntry(texts).read(line, typed, today.get());
      rateProblem.set("");
      keep(() -> notes.rate(rate));
    } catch (Refusal e) {
      rateProblem.set(texts.refusal(e));
    }
  }

  /** Notes something down, and shows what holds then. */
  private void keep(Runnable note) {
    runner.run(
        () -> {
          note.run();
          return note;
        },
        _ -> write(),
        errors::report);
  }

  private void write() {
    drawnOn = today.get();
    page.set(written());
  }

  private SalaryPage written() {
    Role role = choice.role().get();
    Whereabouts own = new Whereabouts(notes.standing(), ends.of(role), today.get());
    return new PageWriting(texts, unit.get(), notes::rate, own)
        .page(role.title(), surveys.picked());
  }
}
