package app.daymark.ui.today;

import app.daymark.ui.kit.Beside;
import app.daymark.ui.kit.CatchUpBar;
import app.daymark.ui.kit.Command;
import app.daymark.ui.kit.ListRow.Offer;
import app.daymark.ui.kit.Once;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.RowAction;
import app.daymark.ui.kit.SampleBar;
import app.daymark.ui.kit.SampleCommands;
import app.daymark.ui.kit.Screen;
import app.daymark.ui.kit.TaskList;
import app.daymark.ui.kit.Texts;
import atlantafx.base.controls.RingProgressIndicator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The screen the app opens on: the date, how far the day is, and its tasks. */
public final class TodayView implements Screen {

  private final TodayViewModel viewModel;
  private final Texts texts;
  private final Ways ways;
  private final Once<Screen> steps;
  private final TaskList tasks;
  private final Button choosePlan;
  private final Parent root;

  /** Where the learner can go from here. */
  public record Ways(Runnable catchUp, Runnable streak) {}

  /**
   * Draws today.
   *
   * @param actions what can be done with a task
   * @param steps makes what leads to a first plan, in this screen's place
   */
  public TodayView(
      TodayViewModel viewModel,
      List<RowAction> actions,
      SampleCommands samples,
      Supplier<? extends Screen> steps,
      Texts texts,
      Ways ways) {
    this.viewModel = viewModel;
    this.texts = texts;
    this.ways = ways;
    this.steps = new Once<>(steps);
    this.tasks = new TaskList(viewModel.rows(), withOffers(actions), texts);
    this.choosePlan = button("today.empty.button", viewModel::choosePlan);
    choosePlan.getStyleClass().add("accent");
    Node empty =
        Page.onceShown(viewModel.loaded().and(viewModel.hasPlans().not()), this::emptyPane);
    StackPane body = new StackPane(tasks.root(), empty);
    Page.showWhile(tasks.root(), viewModel.hasPlans());
    VBox.setVgrow(body, Priority.ALWAYS);
    Label hint = Page.text("hint", texts.get("tasks.hint"));
    Page.showWhile(hint, viewModel.hasPlans());
    Node sample = SampleBar.of(viewModel.sample(), samples, texts);
    Node day =
        Page.scrolling(
            header(),
            sample,
            CatchUpBar.of(viewModel.missedText(), texts, ways.catchUp()),
            body,
            hint);
    Page.showWhile(day, viewModel.choosing().not());
    this.root =
        new StackPane(day, Page.onceShown(viewModel.choosing(), () -> this.steps.get().root()));
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    viewModel.hasPlans().addListener((_, _, _) -> focusIfShown());
    viewModel.choosing().addListener((_, _, _) -> focusIfShown());
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void focus() {
    if (viewModel.choosing().get()) {
      steps.get().focus();
    } else if (viewModel.hasPlans().get()) {
      tasks.focus();
    } else {
      choosePlan.requestFocus();
    }
  }

  @Override
  public void refresh() {
    viewModel.refresh();
    if (steps.isMade()) {
      steps.get().refresh();
    }
  }

  /** Esc at the first of the steps, which has none before it. */
  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && viewModel.choosing().get()) {
      viewModel.chooseLater();
      if (!viewModel.choosing().get()) {
        event.consume();
      }
    }
  }

  @Override
  public List<Command> commands() {
    List<Command> all = new ArrayList<>(tasks.commands());
    all.add(
        new Command(
            texts.get("today.streak.open"),
            null,
            () -> !viewModel.streakText().get().isEmpty(),
            ways.streak()));
    return all;
  }

  /** What can take the focus changes when the first plan comes or goes. */
  private void focusIfShown() {
    if (root.getScene() != null) {
      if (!viewModel.hasPlans().get()) {
        // What is made only now can have the focus once it is dressed; the tasks were there.
        root.applyCss();
        root.layout();
      }
      focus();
    }
  }

  /** Offers among the rows are taken up by the keys that tick and open tasks. */
  private List<RowAction> withOffers(List<RowAction> actions) {
    List<RowAction> all = new ArrayList<>(actions);
    Stream.of(KeyCode.SPACE, KeyCode.ENTER)
        .map(key ->
            new RowAction(
                texts.get("action.take"),
                new KeyCodeCombination(key),
                row -> row instanceof Offer,
                row -> viewModel.take((Offer) row)))
        .forEach(all::add);
    all.add(
        RowAction.ofList(
            texts.get("today.catchUp"),
            KeyCode.C,
            () -> !viewModel.missedText().get().isEmpty(),
            ways.catchUp()));
    return all;
  }

  private Node header() {
    VBox titles =
        Page.column(
            "page-titles",
            Page.text("page-title", viewModel.date()),
            Page.text("page-lead", viewModel.summary()));
    HBox figures = new HBox(streak(), ring());
    figures.getStyleClass().add("day-figures");
    return Beside.filling("page-header", titles, figures);
  }

  private Node streak() {
    Button streak = new Button();
    streak.textProperty().bind(viewModel.streakText());
    streak.setGraphic(Page.icon(Feather.ZAP));
    streak.setId("streak");
    streak.getStyleClass().add("streak-chip");
    streak.setMinWidth(Button.USE_PREF_SIZE);
    streak.setOnAction(_ -> ways.streak().run());
    Page.showWhile(streak, viewModel.streakText().isNotEmpty());
    return streak;
  }

  private Node ring() {
    RingProgressIndicator ring = new RingProgressIndicator(0, false);
    ring.getStyleClass().add("day-ring");
    ring.progressProperty().bind(viewModel.progress());
    ring.accessibleTextProperty().bind(viewModel.progressText());
    StackPane both = new StackPane(ring, Page.text("ring-text", viewModel.progressText()));
    Page.showWhile(both, viewModel.progressText().isNotEmpty());
    return both;
  }

  private Node emptyPane() {
    return Page.column(
        "empty",
        Page.icon(Feather.SUNRISE),
        Page.text("empty-title", texts.get("today.empty.title")),
        Page.text("empty-text", texts.get("today.empty.text")),
        choosePlan);
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setOnAction(_ -> action.run());
    return button;
  }
}
