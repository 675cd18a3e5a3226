package app.daymark;

import app.daymark.salary.KeptSurvey;
import app.daymark.ui.kit.Changes;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.FilePicker;
import app.daymark.ui.kit.Lanes;
import app.daymark.ui.kit.RoleChoice;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.WorkBoard;
import app.daymark.ui.shell.ShellViewModel;
import app.daymark.ui.survey.ByHandPanel;
import app.daymark.ui.survey.ByHandViewModel;
import app.daymark.ui.survey.ImportPanel;
import app.daymark.ui.survey.ImportViewModel;
import app.daymark.ui.survey.OwnSurveysViewModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of the composition root that makes what salary data is brought with. */
final class SurveyPanels {

  private final AppContext app;
  private final Lanes lanes;
  private final WorkBoard board;
  private final FilePicker files;
  private final Texts texts;
  private final ShellViewModel window;
  private final ErrorReporter errors;
  private final Changes changes;
  private final RoleChoice role;

  /** Made when it is first asked for; what is typed there stays as long as the window. */
  private @Nullable ByHandPanel byHand;

  SurveyPanels(
      AppContext app,
      Lanes lanes,
      WorkBoard board,
      FilePicker files,
      Texts texts,
      ShellViewModel window,
      ErrorReporter errors,
      Changes changes,
      RoleChoice role) {
    this.app = app;
    this.lanes = lanes;
    this.board = board;
    this.files = files;
    this.texts = texts;
    this.window = window;
    this.errors = errors;
    this.changes = changes;
    this.role = role;
  }

  /** All panels that need nothing chosen first, by name. */
  Map<String, Runnable> named() {
    return Map.of("bring", this::fromFile, "by-hand", this::byHand);
  }

  void fromFile() {
    window.open(close -> {
      ImportViewModel bringing =
          new ImportViewModel(
              app.salaries(),
              role,
              files,
              lanes,
              board,
              new ImportViewModel.Clocks(System::nanoTime, this::year),
              texts,
              window,
              errors,
              new ImportViewModel.Ways(close, this::byHand));
      OwnSurveysViewModel own =
          new OwnSurveysViewModel(app.salaries(), lanes.main(), texts, changes, errors);
      return new ImportPanel(bringing, own, texts);
    });
  }

  void byHand() {
    if (byHand == null) {
      byHand = byHandPanel();
    }
    byHand.begin();
    window.open(byHand);
  }

  /** Takes out what the learner brought. */
  void remove(KeptSurvey kept) {
    changes.make(
        () -> app.salaries().remove(kept),
        texts.get("bring.own.removed", kept.survey().source().name()));
  }

  private ByHandPanel byHandPanel() {
    ByHandViewModel entering =
        new ByHandViewModel(
            app.salaries(),
            role,
            lanes.main(),
            this::year,
            texts,
            window,
            errors,
            new ByHandViewModel.Ways(this::closeByHand, this::fromFile));
    return new ByHandPanel(entering, texts);
  }

  private void closeByHand() {
    if (byHand != null) {
      window.close(byHand);
    }
  }

  private int year() {
    return app.plans().studyDate().getYear();
  }
}
