package app.daymark;

import app.daymark.plan.PlanService;
import app.daymark.ui.kit.Changes;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.Lanes;
import app.daymark.ui.kit.Look;
import app.daymark.ui.kit.Notice;
import app.daymark.ui.kit.RoleChoice;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.shell.Arrivals;
import app.daymark.ui.shell.DayWatch;
import app.daymark.ui.shell.ReminderWatch;
import app.daymark.ui.shell.Shell;
import app.daymark.ui.shell.ShellView;
import app.daymark.ui.shell.ShellViewModel;
import app.daymark.ui.shell.UndoViewModel;
import app.daymark.ui.shell.Watches;
import app.daymark.ui.shell.WorkPlace;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The composition root's other half: makes what a window is built of. Apart from {@link
 * AppContext}, so that commands in the terminal never load a screen.
 */
final class WindowContext {

  private final AppContext app;
  private final PlanService plans;
  private final Lanes lanes;
  private final TaskRunner runner;
  private final Texts texts;
  private final Look look;
  private final WindowHost host;

  /**
   * Makes windows on the learner's data.
   *
   * @param look how they look, and the language they speak
   * @param host what the device does for them
   */
  WindowContext(AppContext app, Lanes lanes, Look look, WindowHost host) {
    this.app = app;
    this.plans = app.plans();
    this.lanes = lanes;
    this.runner = lanes.main();
    this.look = look;
    this.texts = look.texts();
    this.host = host;
  }

  /** Makes a window's content; called on the thread that draws. */
  Shell shell() {
    ShellViewModel window = new ShellViewModel();
    ErrorReporter errors = new ErrorReporter(window, texts);
    UndoViewModel undo = new UndoViewModel(plans, runner, texts, window, errors);
    Changes changes = new Changes(plans, runner, window, errors);
    WorkPlace work = new WorkPlace(texts);
    RoleChoice role = new RoleChoice(app::catalogue);
    SafetyPanels safety = new SafetyPanels(app, lanes, work, host.files(), texts, window, errors);
    SurveyPanels surveys =
        new SurveyPanels(app, lanes, work, host.files(), texts, window, errors, changes, role);
    WindowPanels panels = new WindowPanels(app, runner, texts, window, errors, changes);
    WindowScreens screens =
        new WindowScreens(
            app, lanes, look, texts, host, window, errors, changes, role, panels, safety, surveys);
    ShellView view =
        new ShellView(
            window,
            undo,
            screens.palette(),
            screens::make,
            screens.ways(host.quit()),
            work,
            texts,
            look);
    // Changes are told on the thread that made them, which does not draw.
    Runnable deafness =
        plans.onChange(() -> runner.run(() -> view, ShellView::refresh, errors::report));
    Watches watches =
        new Watches(
            new DayWatch(plans::studyDate, view::refresh),
            new ReminderWatch(
                app.reminder(), app::localTime, plans, runner, texts, host.remind(), errors),
            safety.housekeeping(),
            () -> runner.run(this::warnings, found -> warn(window, found), errors::report));
    return new Shell(
        view,
        window,
        errors,
        watches,
        new Arrivals(pack -> panels.addPack(pack, host.showAdded()), screens::showAdded),
        () -> named(safety, surveys, panels),
        () -> {
          deafness.run();
          changes.end();
        });
  }

  private static Map<String, Runnable> named(
      SafetyPanels safety, SurveyPanels surveys, WindowPanels panels) {
    Map<String, Runnable> named = new TreeMap<>(safety.named());
    named.putAll(surveys.named());
    named.putAll(panels.named());
    return named;
  }

  /** What is wrong with files; the log has all of it. */
  private List<String> warnings() {
    return Stream.concat(
            app.warnings().stream().map(texts::phrase),
            app.catalogue().problems().stream()
                .map(problem -> texts.get("pack.leftOut", texts.phrase(problem.phrase()))))
        .toList();
  }

  /** One notice for all. */
  private void warn(ShellViewModel window, List<String> warnings) {
    if (!warnings.isEmpty()) {
      String first = warnings.getFirst();
      window.show(
          new Notice(
              warnings.size() == 1 ? first : texts.get("warnings.more", first, warnings.size() - 1),
              Notice.Kind.WARNING));
    }
  }
}
