package app.daymark;

import app.daymark.catalogue.Role;
import app.daymark.plan.PlanService;
import app.daymark.store.DataPlace;
import app.daymark.ui.command.PaletteViewModel;
import app.daymark.ui.kit.Changes;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.Lanes;
import app.daymark.ui.kit.Look;
import app.daymark.ui.kit.Notice;
import app.daymark.ui.kit.Once;
import app.daymark.ui.kit.RoleChoice;
import app.daymark.ui.kit.SampleCommands;
import app.daymark.ui.kit.Screen;
import app.daymark.ui.kit.StartPlanViewModel;
import app.daymark.ui.kit.TaskActions;
import app.daymark.ui.kit.TaskCommands;
import app.daymark.ui.kit.TaskOpener;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.library.LibraryCommands;
import app.daymark.ui.library.LibraryView;
import app.daymark.ui.library.LibraryViewModel;
import app.daymark.ui.plan.PlanCommands;
import app.daymark.ui.plan.PlanView;
import app.daymark.ui.plan.PlanViewModel;
import app.daymark.ui.role.RoleView;
import app.daymark.ui.role.RoleViewModel;
import app.daymark.ui.salary.SalaryView;
import app.daymark.ui.salary.SalaryViewModel;
import app.daymark.ui.salary.TakeOutViewModel;
import app.daymark.ui.settings.DataPlaceViewModel;
import app.daymark.ui.settings.ReminderViewModel;
import app.daymark.ui.settings.SafetyViewModel;
import app.daymark.ui.settings.SafetyWays;
import app.daymark.ui.settings.SettingsView;
import app.daymark.ui.settings.SettingsViewModel;
import app.daymark.ui.shell.ScreenName;
import app.daymark.ui.shell.ShellViewModel;
import app.daymark.ui.shell.WindowWays;
import app.daymark.ui.today.TodayView;
import app.daymark.ui.today.TodayViewModel;
import java.util.UUID;

/** The part of the composition root that makes the screens, and what leads from one to another. */
final class WindowScreens {

  private final AppContext app;
  private final Lanes lanes;
  private final Look look;
  private final Texts texts;
  private final WindowHost host;
  private final ShellViewModel window;
  private final ErrorReporter errors;
  private final Changes changes;
  private final RoleChoice role;
  private final WindowPanels panels;
  private final SafetyPanels safety;
  private final SurveyPanels surveys;
  private final PlanService plans;
  private final TaskRunner runner;
  private final TaskCommands commands;
  private final TaskOpener opener;
  private final SampleCommands samples;
  private final PlanViewModel plan;
  private final Once<RoleView> roleView = new Once<>(this::roleView);

  /**
   * Makes them for one window.
   *
   * @param host what the device does for the window
   */
  WindowScreens(
      AppContext app,
      Lanes lanes,
      Look look,
      Texts texts,
      WindowHost host,
      ShellViewModel window,
      ErrorReporter errors,
      Changes changes,
      RoleChoice role,
      WindowPanels panels,
      SafetyPanels safety,
      SurveyPanels surveys) {
    this.app = app;
    this.lanes = lanes;
    this.look = look;
    this.texts = texts;
    this.host = host;
    this.window = window;
    this.errors = errors;
    this.changes = changes;
    this.role = role;
    this.panels = panels;
    this.safety = safety;
    this.surveys = surveys;
    this.plans = app.plans();
    this.runner = lanes.main();
    this.commands = new TaskCommands(plans, app.editing(), changes, texts);
    this.opener = panels.task(host.browse());
    this.samples = new SampleCommands(plans, app.editing(), app::catalogue, changes, texts);
    this.plan = new PlanViewModel(plans, commands, runner, texts, errors);
  }

  /** Makes a screen. */
  Screen make(ScreenName name) {
    return switch (name) {
      case TODAY -> today();
      case PLAN -> plan();
      case ROLE -> roleView.get();
      case SALARY -> salary();
      case LIBRARY -> library();
      case SETTINGS -> settings();
    };
  }

  /** Finds what is on them. */
  PaletteViewModel palette() {
    LearningFinds finds =
        new LearningFinds(
            plans, role::roles, this::toPlan, this::toRole, opener, panels::start, texts);
    return new PaletteViewModel(finds, runner, errors);
  }

  /** Where the window's own commands lead. */
  WindowWays ways(Runnable quit) {
    return new WindowWays(
        this::toPlans, surveys::fromFile, safety::backups, safety::check, panels::about, quit);
  }

  /** Goes to a role that was just added. */
  void showAdded(Role added) {
    role.roles().stream()
        .filter(each -> each.key().equals(added.key()))
        .findFirst()
        .ifPresent(this::toRole);
    window.show(new Notice(texts.get("pack.add.done", added.title()), Notice.Kind.PLAIN));
  }

  private void toPlans() {
    role.chooseOneWithPlans();
    window.open(ScreenName.ROLE);
    roleView.get().showPlans();
  }

  private TodayView today() {
    TodayViewModel today =
        new TodayViewModel(plans, app.progress(), app.settings(), commands, runner, texts, errors);
    return new TodayView(
        today,
        TaskActions.of(today::toggle, commands, opener, texts),
        samples,
        panels::firstRun,
        texts,
        new TodayView.Ways(panels::catchUp, panels::streak));
  }

  private PlanView plan() {
    return new PlanView(
        plan,
        new PlanCommands(app.editing(), changes, texts, plan::shown),
        samples,
        TaskActions.of(plan::toggle, commands, opener, texts),
        texts,
        new PlanView.Ways(window, this::toPlans, panels::catchUp, panels::days, panels::lookBack));
  }

  private SalaryView salary() {
    SalaryViewModel salary =
        new SalaryViewModel(role, app.salaries(), app.salaryNotes(), plans, runner, texts, errors);
    SalaryPanels own = new SalaryPanels(salary, texts, window);
    return new SalaryView(
        salary,
        new TakeOutViewModel(host.files(), lanes.beside(), texts, window, errors),
        texts,
        new SalaryView.Ways(own::compare, own::here, surveys::fromFile, surveys::remove));
  }

  private LibraryView library() {
    return new LibraryView(
        new LibraryViewModel(plans, app.catalogue(), runner, texts, errors),
        new LibraryCommands(app.editing(), changes, texts),
        app.catalogue(),
        texts,
        new LibraryView.Ways(window, this::toPlan, panels::lookBack, panels::start, this::toRole));
  }

  private void toPlan(UUID id) {
    // Coming into view, the screen asks for the plan it showed last: this one is newer.
    window.open(ScreenName.PLAN);
    plan.choose(id);
  }

  private void toRole(Role chosen) {
    role.choose(chosen);
    window.open(ScreenName.ROLE);
  }

  private SettingsView settings() {
    return new SettingsView(
        new SettingsViewModel(app.settings(), changes, texts),
        new ReminderViewModel(app.reminder(), errors),
        new SafetyViewModel(
            app.backups(), app.checks(), host.files(), lanes.beside(), texts, errors),
        new DataPlaceViewModel(
            new DataPlace(app.folders()), host.files(), lanes.beside(), texts, errors),
        look,
        texts,
        new SafetyWays(
            safety::backups,
            safety::check,
            app.folders().data(),
            () -> host.browse().accept(app.folders().data().toUri()),
            host.quit()));
  }

  private RoleView roleView() {
    return new RoleView(
        new RoleViewModel(role, texts),
        new StartPlanViewModel(plans, runner, texts, errors),
        texts,
        new RoleView.Ways(panels::start, panels::compare, () -> window.open(ScreenName.SALARY)));
  }
}
