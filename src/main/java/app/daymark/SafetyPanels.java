package app.daymark;

import app.daymark.ui.backup.BackupsPanel;
import app.daymark.ui.backup.BackupsViewModel;
import app.daymark.ui.backup.RestorePanel;
import app.daymark.ui.backup.RestoreViewModel;
import app.daymark.ui.check.CheckPanel;
import app.daymark.ui.check.CheckViewModel;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.FilePicker;
import app.daymark.ui.kit.Lanes;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.WorkBoard;
import app.daymark.ui.shell.Housekeeping;
import app.daymark.ui.shell.ShellViewModel;
import java.nio.file.Path;
import java.util.Map;

/** The part of the composition root that makes what keeps the learner's data safe. */
final class SafetyPanels {

  private final AppContext app;
  private final Lanes lanes;
  private final WorkBoard board;
  private final FilePicker files;
  private final Texts texts;
  private final ShellViewModel window;
  private final ErrorReporter errors;

  SafetyPanels(
      AppContext app,
      Lanes lanes,
      WorkBoard board,
      FilePicker files,
      Texts texts,
      ShellViewModel window,
      ErrorReporter errors) {
    this.app = app;
    this.lanes = lanes;
    this.board = board;
    this.files = files;
    this.texts = texts;
    this.window = window;
    this.errors = errors;
  }

  /** All panels that need nothing chosen first, by name. */
  Map<String, Runnable> named() {
    return Map.of("backups", this::backups, "check", this::check);
  }

  void backups() {
    BackupsViewModel backups =
        new BackupsViewModel(
            app.backups(),
            app.folders().backups(),
            files,
            lanes.beside(),
            texts,
            errors,
            this::restore);
    window.open(new BackupsPanel(backups, texts));
  }

  private void restore(Path file) {
    window.open(close -> {
      RestoreViewModel restore =
          new RestoreViewModel(
              file,
              app.restore(),
              app::warnings,
              app.zone(),
              lanes,
              texts,
              window,
              errors,
              new RestoreViewModel.Ways(close, this::backups));
      return new RestorePanel(restore, texts);
    });
  }

  void check() {
    CheckViewModel check =
        new CheckViewModel(
            app.checks(), app::warnings, lanes, board, texts, window, errors, this::check);
    window.open(new CheckPanel(check, texts));
    check.check();
  }

  /** What goes on by itself while the window is open. */
  Housekeeping housekeeping() {
    return new Housekeeping(app.backups(), app.checks(), lanes, texts, window, errors, this::check);
  }
}
