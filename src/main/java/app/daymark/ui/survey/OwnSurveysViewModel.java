package app.daymark.ui.survey;

import app.daymark.catalogue.Role;
import app.daymark.salary.KeptSurvey;
import app.daymark.salary.SalaryService;
import app.daymark.ui.kit.Changes;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The surveys that the learner brought for a role, and taking them out. */
public final class OwnSurveysViewModel {

  private final SalaryService salaries;
  private final TaskRunner runner;
  private final Texts texts;
  private final Changes changes;
  private final ErrorReporter errors;
  private final ObservableList<OwnSurveyLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private String role = "";
  private int askedLast;

  public OwnSurveysViewModel(
      SalaryService salaries,
      TaskRunner runner,
      Texts texts,
      Changes changes,
      ErrorReporter errors) {
    this.salaries = salaries;
    this.runner = runner;
    this.texts = texts;
    this.changes = changes;
    this.errors = errors;
  }

  // Properties

  /** The one kept first on top. */
  ObservableList<OwnSurveyLine> lines() {
    return lines;
  }

  /** Whose surveys they are. */
  ReadOnlyStringProperty title() {
    return title.getReadOnlyProperty();
  }

  // Commands

  /** Shows those of another role. */
  void show(Role shown) {
    role = shown.key();
    title.set(texts.get("bring.own.title", shown.title()));
    lines.clear();
    refresh();
  }

  /** Reads them again; an answer after the next question is passed over. */
  void refresh() {
    int question = ++askedLast;
    String asked = role;
    runner.run(
        () -> salaries.surveys(asked).stream().map(this::line).toList(),
        found -> {
          if (question == askedLast) {
            show(found);
          }
        },
        errors::report);
  }

  /** The rows are drawn anew only when they differ: the keyboard may be on one of them. */
  private void show(List<OwnSurveyLine> found) {
    if (!lines.equals(found)) {
      lines.setAll(found);
    }
  }

  private OwnSurveyLine line(KeptSurvey kept) {
    return new OwnSurveyLine(
        kept, SurveyWords.title(kept.survey(), texts), SurveyWords.figures(kept.survey(), texts));
  }

  /** Takes one out; undo brings it back. */
  void remove(OwnSurveyLine line) {
    String source = line.kept().survey().source().name();
    changes.make(
        () -> salaries.remove(line.kept()), texts.get("bring.own.removed", source), this::refresh);
  }
}
