package app.daymark;

import app.daymark.plan.PlanService;
import app.daymark.ui.kit.Changes;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.FilePicker;
import app.daymark.ui.kit.Lanes;
import app.daymark.ui.kit.Notice;
import app.daymark.ui.kit.RoleChoice;
import app.daymark.ui.kit.Screen;
import app.daymark.ui.kit.StartPlanViewModel;
import app.daymark.ui.kit.TaskActions;
import app.daymark.ui.kit.TaskCommands;
import app.daymark.ui.kit.TaskOpener;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.plan.PlanCommands;
import app.daymark.ui.plan.PlanView;
import app.daymark.ui.plan.PlanViewModel;
import app.daymark.ui.role.RoleView;
import app.daymark.ui.role.RoleViewModel;
import app.daymark.ui.salary.SalaryView;
import app.daymark.ui.salary.SalaryViewModel;
import app.daymark.ui.salary.TakeOutViewModel;
import app.daymark.ui.settings.SafetyViewModel;
import app.daymark.ui.settings.SafetyWays;
import app.daymark.ui.settings.SettingsView;
import app.daymark.ui.settings.SettingsViewModel;
import app.daymark.ui.shell.DayWatch;
import app.daymark.ui.shell.ScreenName;
import app.daymark.ui.shell.Shell;
import app.daymark.ui.shell.ShellView;
import app.daymark.ui.shell.ShellViewModel;
import app.daymark.ui.shell.UndoViewModel;
import app.daymark.ui.today.TodayView;
import app.daymark.ui.today.TodayViewModel;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
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
  private final Consumer<URI> openLink;
  private final FilePicker files;

  /**
   * Makes windows on the learner's data.
   *
   * @param openLink hands a link to the browser
   */
  WindowContext(
      AppContext app, Lanes lanes, Texts texts, Consumer<URI> openLink, FilePicker files) {
    this.app = app;
    this.plans = app.plans();
    this.lanes = lanes;
    this.runner = lanes.main();
    this.texts = texts;
    this.openLink = openLink;
    this.files = files;
  }

  /** Makes a window's content; called on the thread that draws. */
  Shell shell() {
    ShellViewModel window = new ShellViewModel();
    ErrorReporter errors = new ErrorReporter(window, texts);
    UndoViewModel undo = new UndoViewModel(plans, runner, texts, window, errors);
    SafetyPanels safety = new SafetyPanels(app, lanes, files, texts, window, errors);
    Changes changes = new Changes(plans, runner, window, errors);
    RoleChoice role = new RoleChoice(app.catalogue());
    SurveyPanels surveys =
        new SurveyPanels(app, lanes, files, texts, window, errors, changes, role);
    Map<ScreenName, Screen> screens = screens(window, errors, changes, role, safety, surveys);
    ShellView view = new ShellView(window, undo, screens, texts);
    // Changes are told on the thread that made them, which does not draw.
    plans.onChange(() -> runner.run(() -> view, ShellView::refresh, errors::report));
    warn(window);
    DayWatch dayWatch = new DayWatch(plans::studyDate, view::refresh);
    Map<String, Runnable> panels = new TreeMap<>(safety.named());
    panels.putAll(surveys.named());
    return new Shell(view, window, errors, dayWatch, safety.housekeeping(), panels);
  }

  private Map<ScreenName, Screen> screens(
      ShellViewModel window,
      ErrorReporter errors,
      Changes changes,
      RoleChoice role,
      SafetyPanels safety,
      SurveyPanels surveys) {
    WindowPanels panels = new WindowPanels(app, runner, texts, window, errors, changes);
    RoleView roleView = role(role, panels, window, errors);
    Runnable toPlans =
        () -> {
          role.chooseOneWithPlans();
          window.open(ScreenName.ROLE);
          roleView.showPlans();
        };
    TaskCommands commands = new TaskCommands(plans, app.editing(), changes, texts);
    TaskOpener opener = panels.task(openLink);
    TodayViewModel today =
        new TodayViewModel(plans, app.progress(), app.settings(), commands, runner, texts, errors);
    TodayView.Ways ways = new TodayView.Ways(toPlans, panels::catchUp, panels::streak);
    PlanViewModel plan = new PlanViewModel(plans, commands, runner, texts, errors);
    PlanCommands planCommands = new PlanCommands(app.editing(), changes, texts, plan::shown);
    PlanView.Ways planWays =
        new PlanView.Ways(window, toPlans, panels::catchUp, panels::days, panels::lookBack);
    return Map.of(
        ScreenName.TODAY,
        new TodayView(today, TaskActions.of(today::toggle, commands, opener, texts), texts, ways),
        ScreenName.PLAN,
        new PlanView(
            plan,
            planCommands,
            TaskActions.of(plan::toggle, commands, opener, texts),
            texts,
            planWays),
        ScreenName.ROLE,
        roleView,
        ScreenName.SALARY,
        salary(role, window, errors, surveys),
        ScreenName.SETTINGS,
        settings(changes, safety, errors));
  }

  private SalaryView salary(
      RoleChoice role, ShellViewModel window, ErrorReporter errors, SurveyPanels surveys) {
    SalaryViewModel salary =
        new SalaryViewModel(role, app.salaries(), app.salaryNotes(), plans, runner, texts, errors);
    SalaryPanels panels = new SalaryPanels(salary, texts, window);
    return new SalaryView(
        salary,
        new TakeOutViewModel(files, lanes.beside(), texts, window, errors),
        texts,
        new SalaryView.Ways(panels::compare, panels::here, surveys::fromFile, surveys::remove));
  }

  private SettingsView settings(Changes changes, SafetyPanels safety, ErrorReporter errors) {
    return new SettingsView(
        new SettingsViewModel(app.settings(), changes, texts),
        new SafetyViewModel(app.backups(), app.checks(), files, lanes.beside(), texts, errors),
        texts,
        new SafetyWays(safety::backups, safety::check));
  }

  private RoleView role(
      RoleChoice choice, WindowPanels panels, ShellViewModel window, ErrorReporter errors) {
    return new RoleView(
        new RoleViewModel(choice, texts),
        new StartPlanViewModel(plans, runner, texts, errors),
        texts,
        new RoleView.Ways(panels::start, panels::compare, () -> window.open(ScreenName.SALARY)));
  }

  /** One notice for what is wrong with files; the log has all of it. */
  private void warn(ShellViewModel window) {
    List<String> warnings =
        Stream.concat(
                app.warnings().stream(),
                app.catalogue().problems().stream()
                    .map(problem -> texts.get("pack.leftOut", problem.toString())))
            .toList();
    if (!warnings.isEmpty()) {
      String first = warnings.getFirst();
      window.show(
          new Notice(
              warnings.size() == 1 ? first : texts.get("warnings.more", first, warnings.size() - 1),
              Notice.Kind.WARNING));
    }
  }
}
