package app.daymark.ui.shell;

import app.daymark.plan.PlanService;
import app.daymark.ui.kit.ActionWords;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.Notice;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Undo and redo, from anywhere in the window. */
public final class UndoViewModel {

  private final PlanService plans;
  private final TaskRunner runner;
  private final Texts texts;
  private final ActionWords words;
  private final Notice.Board notices;
  private final ErrorReporter errors;

  public UndoViewModel(
      PlanService plans,
      TaskRunner runner,
      Texts texts,
      Notice.Board notices,
      ErrorReporter errors) {
    this.plans = plans;
    this.runner = runner;
    this.texts = texts;
    this.words = new ActionWords(texts);
    this.notices = notices;
    this.errors = errors;
  }

  /** Takes the latest action back and says which. */
  public void undo() {
    follow(() -> plans.undo(words::name), "undo.done", "undo.none");
  }

  /** Does again what was undone last and says what. */
  public void redo() {
    follow(() -> plans.redo(words::name), "redo.done", "redo.none");
  }

  private void follow(Callable<Optional<String>> step, String doneKey, String noneKey) {
    runner.run(
        step,
        what ->
            notices.show(
                new Notice(
                    what.map(action -> texts.get(doneKey, action)).orElse(texts.get(noneKey)),
                    Notice.Kind.PLAIN)),
        errors::report);
  }
}
