package app.daymark.ui.survey;

import app.daymark.catalogue.Role;
import app.daymark.salary.SalaryService;
import app.daymark.salary.SalarySurvey;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.Notice;
import app.daymark.ui.kit.RoleChoice;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.survey.ByHandCheck.Checked;
import java.util.function.IntSupplier;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Entering a survey by hand, and keeping it. What was entered stays until it is kept, also while
 * nothing of it is shown.
 */
public final class ByHandViewModel {

  private final SalaryService salaries;
  private final RoleField role;
  private final ByHandForm form = new ByHandForm();
  private final TaskRunner runner;
  private final IntSupplier year;
  private final Texts texts;
  private final Notice.Board notices;
  private final ErrorReporter errors;
  private final Ways ways;

  private final ReadOnlyObjectWrapper<@Nullable SalarySurvey> survey =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /**
   * Where it goes on from here.
   *
   * @param close takes this away
   * @param fromFile asks for a file instead
   */
  public record Ways(Runnable close, Runnable fromFile) {}

  /**
   * Begins with nothing entered.
   *
   * @param year tells the present one
   */
  public ByHandViewModel(
      SalaryService salaries,
      RoleChoice roles,
      TaskRunner runner,
      IntSupplier year,
      Texts texts,
      Notice.Board notices,
      ErrorReporter errors,
      Ways ways) {
    this.salaries = salaries;
    this.role = new RoleField(roles);
    this.runner = runner;
    this.year = year;
    this.texts = texts;
    this.notices = notices;
    this.errors = errors;
    this.ways = ways;
    form.onChange(this::check);
    check();
  }

  // Properties

  /** The role it is for. */
  RoleField role() {
    return role;
  }

  /** Input: the figures. */
  ByHandForm form() {
    return form;
  }

  /** What would be kept; null while something is wrong or missing. */
  ReadOnlyObjectProperty<@Nullable SalarySurvey> survey() {
    return survey.getReadOnlyProperty();
  }

  /** What is still to be entered; empty when nothing is. */
  ReadOnlyStringProperty missing() {
    return missing.getReadOnlyProperty();
  }

  /** Why it could not be kept; empty when nothing is wrong. */
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  BooleanExpression canKeep() {
    return survey.isNotNull().and(busy.not());
  }

  /** The present year, which counts where none is entered. */
  String thisYear() {
    return String.valueOf(year.getAsInt());
  }

  // Commands

  /** It comes into view, for the role that is shown. */
  void begin() {
    role.follow();
    check();
  }

  private void check() {
    Checked checked = ByHandCheck.of(form.typed(), form.typedBands(), year.getAsInt(), texts);
    form.tell(checked);
    survey.set(checked.survey());
    missing.set(checked.missing());
    problem.set("");
  }

  /** Keeps it for the chosen role. */
  void keep() {
    SalarySurvey entered = survey.get();
    if (entered == null || busy.get()) {
      return;
    }
    busy.set(true);
    Role kept = role.get();
    runner.run(
        () -> {
          salaries.keep(kept.key(), entered);
          return kept;
        },
        this::kept,
        error -> {
          busy.set(false);
          errors.report(error, problem::set);
        });
  }

  private void kept(Role forRole) {
    busy.set(false);
    form.clear();
    role.show(forRole);
    ways.close().run();
    notices.show(new Notice(texts.get("bring.kept", forRole.title()), Notice.Kind.UNDOABLE));
  }

  /** Asks for a file instead. */
  void fromFile() {
    ways.fromFile().run();
  }
}
