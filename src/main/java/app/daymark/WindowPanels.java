package app.daymark;

import app.daymark.catalogue.NewPack;
import app.daymark.catalogue.PlanTemplate;
import app.daymark.catalogue.Role;
import app.daymark.store.Version;
import app.daymark.ui.about.AboutPanel;
import app.daymark.ui.catchup.CatchUpPanel;
import app.daymark.ui.catchup.CatchUpViewModel;
import app.daymark.ui.compare.ComparePanel;
import app.daymark.ui.compare.CompareViewModel;
import app.daymark.ui.kit.Changes;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.TaskOpener;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.pack.AddPackPanel;
import app.daymark.ui.pack.AddPackViewModel;
import app.daymark.ui.past.LookBackPanel;
import app.daymark.ui.past.LookBackViewModel;
import app.daymark.ui.plan.DaysPanel;
import app.daymark.ui.plan.DaysViewModel;
import app.daymark.ui.shell.ScreenName;
import app.daymark.ui.shell.ShellViewModel;
import app.daymark.ui.start.FirstRunView;
import app.daymark.ui.start.FirstRunViewModel;
import app.daymark.ui.start.StartPanel;
import app.daymark.ui.start.StartViewModel;
import app.daymark.ui.streak.StreakPanel;
import app.daymark.ui.streak.StreakViewModel;
import app.daymark.ui.task.TaskPanel;
import app.daymark.ui.task.TaskViewModel;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of the composition root that makes what lies over the screens, when it is opened. */
final class WindowPanels {

  private final AppContext app;
  private final TaskRunner runner;
  private final Texts texts;
  private final ShellViewModel window;
  private final ErrorReporter errors;
  private final Changes changes;

  WindowPanels(
      AppContext app,
      TaskRunner runner,
      Texts texts,
      ShellViewModel window,
      ErrorReporter errors,
      Changes changes) {
    this.app = app;
    this.runner = runner;
    this.texts = texts;
    this.window = window;
    this.errors = errors;
    this.changes = changes;
  }

  /** All panels that need nothing chosen first, by name. */
  Map<String, Runnable> named() {
    List<PlanTemplate> templates =
        app.catalogue().roles().stream().flatMap(role -> role.plans().stream()).toList();
    Map<String, Runnable> panels = new HashMap<>();
    panels.put("about", this::about);
    panels.put("catch-up", this::catchUp);
    panels.put("look-back", () -> lookBack(null));
    panels.put("streak", this::streak);
    if (!templates.isEmpty()) {
      panels.put("compare", () -> compare(templates));
      panels.put("start", () -> start(templates.getFirst()));
    }
    return panels;
  }

  /**
   * A task's details.
   *
   * @param openLink hands a link to the browser
   */
  TaskOpener task(Consumer<URI> openLink) {
    return (id, part) ->
        window.open(close -> {
          TaskViewModel task =
              new TaskViewModel(
                  id, app.plans(), app.editing(), runner, texts, changes, errors, close);
          return new TaskPanel(task, texts, openLink).startAt(part);
        });
  }

  void catchUp() {
    window.open(close -> {
      CatchUpViewModel catchUp =
          new CatchUpViewModel(app.catchUp(), app.settings(), runner, texts, window, errors, close);
      return new CatchUpPanel(catchUp, texts);
    });
  }

  void streak() {
    window.open(close -> {
      StreakViewModel streak =
          new StreakViewModel(
              app.progress(), app.plans(), app.settings(), runner, texts, changes, errors, close);
      return new StreakPanel(streak, texts);
    });
  }

  void days(UUID plan) {
    DaysViewModel days =
        new DaysViewModel(plan, app.plans(), app.editing(), runner, texts, changes, errors);
    window.open(new DaysPanel(days, texts));
  }

  /**
   * The past.
   *
   * @param plan the one to show first, where it was there; null for any
   */
  void lookBack(@Nullable UUID plan) {
    LookBackViewModel past =
        new LookBackViewModel(app.past(), plan, app.plans(), app.settings(), runner, texts, errors);
    window.open(new LookBackPanel(past, texts));
  }

  void start(PlanTemplate template) {
    window.open(new StartPanel(starting(template, () -> {}), texts));
  }

  /** The steps that lead to a first plan. */
  FirstRunView firstRun() {
    AtomicReference<@Nullable FirstRunViewModel> made = new AtomicReference<>();
    Runnable onStarted =
        () -> Optional.ofNullable(made.get()).ifPresent(FirstRunViewModel::startOver);
    FirstRunViewModel steps =
        new FirstRunViewModel(
            app.catalogue(),
            app.plans(),
            runner,
            texts,
            changes,
            errors,
            template -> starting(template, onStarted));
    made.set(steps);
    return new FirstRunView(steps, texts);
  }

  /** What asks for the terms of a plan, and goes on to Today once it is started. */
  private StartViewModel starting(PlanTemplate template, Runnable onStarted) {
    return new StartViewModel(
        template,
        app.settings().settings().studyWeek(),
        app.plans(),
        runner,
        texts,
        window,
        errors,
        () -> {
          onStarted.run();
          window.open(ScreenName.TODAY);
        });
  }

  /**
   * Shows a pack that was opened.
   *
   * @param added goes to its role once it is here
   */
  void addPack(Path file, Consumer<Role> added) {
    window.open(close -> {
      AddPackViewModel adding =
          new AddPackViewModel(
              file.toString(),
              () -> NewPack.read(file, app.catalogue()),
              app::add,
              runner,
              errors,
              new AddPackViewModel.Ways(close, added));
      adding.read();
      return new AddPackPanel(adding, texts);
    });
  }

  void about() {
    window.open(new AboutPanel(Version.NAME, texts));
  }

  void compare(List<PlanTemplate> templates) {
    CompareViewModel comparing = new CompareViewModel(texts);
    comparing.show(templates);
    window.open(new ComparePanel(comparing, texts));
  }
}
