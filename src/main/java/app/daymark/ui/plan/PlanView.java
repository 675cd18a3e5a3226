package app.daymark.ui.plan;

import app.daymark.plan.Plan;
import app.daymark.ui.kit.Beside;
import app.daymark.ui.kit.CatchUpBar;
import app.daymark.ui.kit.Command;
import app.daymark.ui.kit.ListRow;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Panel;
import app.daymark.ui.kit.PlanPicker;
import app.daymark.ui.kit.RowAction;
import app.daymark.ui.kit.SampleBar;
import app.daymark.ui.kit.SampleCommands;
import app.daymark.ui.kit.Screen;
import app.daymark.ui.kit.TaskList;
import app.daymark.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One plan from its first day to its last, by focus area. */
public final class PlanView implements Screen {

  private static final KeyCombination LOOK_BACK = new KeyCodeCombination(KeyCode.L);

  private final PlanViewModel viewModel;
  private final PlanCommands commands;
  private final SampleCommands samples;
  private final Texts texts;
  private final Ways ways;
  private final TaskList tasks;
  private final Button choosePlan;
  private final Parent root;

  /**
   * Where the learner can go from here; with the plan it is about.
   *
   * @param lookBack also without a plan: there may have been one
   */
  public record Ways(
      Panel.Place panels,
      Runnable choosePlan,
      Runnable catchUp,
      Consumer<UUID> days,
      Consumer<@Nullable UUID> lookBack) {}

  /**
   * Draws a plan.
   *
   * @param actions what can be done with a task
   */
  public PlanView(
      PlanViewModel viewModel,
      PlanCommands commands,
      SampleCommands samples,
      List<RowAction> actions,
      Texts texts,
      Ways ways) {
    this.viewModel = viewModel;
    this.commands = commands;
    this.samples = samples;
    this.texts = texts;
    this.ways = ways;
    this.tasks = new TaskList(viewModel.rows(), withPlanActions(actions), texts);
    tasks.setOnDrop(commands::drop);
    this.choosePlan = button("plan.empty.button", ways.choosePlan());
    choosePlan.getStyleClass().add("accent");
    this.root = new StackPane(planPane(), emptyPane());
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    viewModel.hasPlans().addListener((_, _, _) -> focusIfShown());
    viewModel.plan().addListener((_, old, now) -> startOverIfOther(old, now));
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void focus() {
    if (viewModel.hasPlans().get()) {
      tasks.focus();
    } else {
      choosePlan.requestFocus();
    }
  }

  @Override
  public void refresh() {
    viewModel.refresh();
  }

  @Override
  public List<Command> commands() {
    BooleanSupplier isThere = () -> viewModel.plan().get() != null;
    List<Command> all = new ArrayList<>(tasks.commands());
    all.add(new Command(texts.get("plan.days"), null, isThere, () -> withPlan(ways.days())));
    all.add(Command.always(texts.get("plan.lookBack"), LOOK_BACK, this::lookBack));
    all.add(new Command(texts.get("plan.remove"), null, isThere, commands::removePlan));
    return all;
  }

  /** What can take the focus changes when the first plan comes or goes. */
  private void focusIfShown() {
    if (root.getScene() != null) {
      focus();
    }
  }

  private void startOverIfOther(@Nullable Plan old, @Nullable Plan now) {
    if (old != null && now != null && !old.id().equals(now.id())) {
      tasks.startOver();
    }
  }

  private List<RowAction> withPlanActions(List<RowAction> actions) {
    List<RowAction> all = new PlanActions(commands, ways.panels(), texts).with(actions, this::step);
    all.add(
        RowAction.ofList(
            texts.get("today.catchUp"),
            KeyCode.C,
            () -> !viewModel.missedText().get().isEmpty(),
            ways.catchUp()));
    return all;
  }

  private void step(ListRow row, int step) {
    tasks.follow(row);
    commands.step(row, step);
  }

  private Node planPane() {
    VBox.setVgrow(tasks.root(), Priority.ALWAYS);
    Node pane =
        Page.scrolling(
            header(),
            SampleBar.of(viewModel.sample(), samples, texts),
            progress(),
            CatchUpBar.of(viewModel.missedText(), texts, ways.catchUp()),
            tasks.root(),
            Page.text("hint", texts.get("plan.hint")));
    Page.showWhile(pane, viewModel.hasPlans());
    return pane;
  }

  private Node header() {
    VBox titles =
        Page.column(
            "page-titles",
            Page.title(viewModel.title()),
            Page.text("page-lead", viewModel.dates()));
    HBox buttons = new HBox(button("plan.days", () -> withPlan(ways.days())), menu());
    buttons.getStyleClass().add("page-buttons");
    Node picker = PlanPicker.of(texts, viewModel.plans(), viewModel.chosen());
    return Beside.filling("page-header", titles, Page.column("page-actions", picker, buttons));
  }

  private void withPlan(Consumer<UUID> use) {
    Plan shown = viewModel.plan().get();
    if (shown != null) {
      use.accept(shown.id());
    }
  }

  private void lookBack() {
    Plan shown = viewModel.plan().get();
    ways.lookBack().accept(shown == null ? null : shown.id());
  }

  private void onKey(KeyEvent event) {
    if (LOOK_BACK.match(event)) {
      event.consume();
      lookBack();
    }
  }

  private MenuButton menu() {
    MenuButton menu = new MenuButton(texts.get("plan.more"));
    menu.setMinWidth(MenuButton.USE_PREF_SIZE);
    menu.getItems()
        .addAll(
            item("plan.lookBack", this::lookBack),
            item("plan.another", ways.choosePlan()),
            item("plan.remove", commands::removePlan));
    return menu;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private Node progress() {
    ProgressBar bar = new ProgressBar();
    bar.getStyleClass().add("plan-progress");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.progressProperty().bind(viewModel.progress());
    bar.accessibleTextProperty().bind(viewModel.progressText());
    return Page.column("progress", bar, Page.text("caption", viewModel.progressText()));
  }

  private Node emptyPane() {
    VBox empty =
        Page.column(
            "empty",
            Page.icon(Feather.MAP),
            Page.text("empty-title", texts.get("plan.empty.title")),
            Page.text("empty-text", texts.get("plan.empty.text")),
            choosePlan);
    Page.showWhile(empty, viewModel.loaded().and(viewModel.hasPlans().not()));
    return empty;
  }

  private Button button(String key, Runnable action) {
    return Page.button(texts.get(key), action);
  }
}
