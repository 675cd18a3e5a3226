package app.daymark.ui.start;

import app.daymark.catalogue.Catalogue;
import app.daymark.plan.StudyWeek;
import app.daymark.testkit.ViewModelDesk;
import app.daymark.ui.kit.TaskRunner;

/** The first steps on real services. */
final class FirstRunDesk {

  private FirstRunDesk() {}

  /**
   * Makes them.
   *
   * @param runner what the steps ask by
   * @param onStarted called when a plan was started
   */
  static FirstRunViewModel on(
      ViewModelDesk desk, TaskRunner runner, Catalogue catalogue, Runnable onStarted) {
    return new FirstRunViewModel(
        catalogue,
        desk.plans(),
        runner,
        desk.texts(),
        desk.changes(),
        desk.errors(),
        template ->
            new StartViewModel(
                template,
                StudyWeek.EVERY_DAY,
                desk.plans(),
                desk.runner(),
                desk.texts(),
                desk.board(),
                desk.errors(),
                onStarted));
  }
}
