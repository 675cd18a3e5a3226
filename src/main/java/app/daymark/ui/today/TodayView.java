package app.daymark.ui.today;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Screen;
import app.daymark.ui.kit.TaskList;
import app.daymark.ui.kit.Texts;
import atlantafx.base.controls.RingProgressIndicator;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The screen the app opens on: the date, how far the day is, and its tasks. */
public final class TodayView implements Screen {

  private final TodayViewModel viewModel;
  private final Texts texts;
  private final TaskList tasks;
  private final Button choosePlan;
  private final Parent root;

  /**
   * Draws today.
   *
   * @param onChoosePlan called when there is no plan yet and the learner wants one
   */
  public TodayView(TodayViewModel viewModel, Texts texts, Runnable onChoosePlan) {
    this.viewModel = viewModel;
    this.texts = texts;
    this.tasks = new TaskList(viewModel.rows(), viewModel::toggle);
    this.choosePlan = choosePlan(onChoosePlan);
    StackPane body = new StackPane(taskPane(), emptyPane());
    VBox.setVgrow(body, Priority.ALWAYS);
    Label hint = Page.text("hint", texts.get("tasks.hint"));
    Page.showWhile(hint, viewModel.hasPlans());
    this.root = Page.column("page", header(), body, hint);
    viewModel.hasPlans().addListener((_, _, _) -> focusIfShown());
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

  /** What can take the focus changes when the first plan comes or goes. */
  private void focusIfShown() {
    if (root.getScene() != null) {
      focus();
    }
  }

  private Node header() {
    VBox titles =
        Page.column(
            "page-titles",
            Page.text("page-title", viewModel.date()),
            Page.text("page-lead", viewModel.summary()));
    HBox.setHgrow(titles, Priority.ALWAYS);
    HBox header = new HBox(titles, ring());
    header.getStyleClass().add("page-header");
    return header;
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

  private Node taskPane() {
    Page.showWhile(tasks.root(), viewModel.hasPlans());
    return tasks.root();
  }

  private Node emptyPane() {
    VBox empty =
        Page.column(
            "empty",
            Page.icon(Feather.SUNRISE),
            Page.text("empty-title", texts.get("today.empty.title")),
            Page.text("empty-text", texts.get("today.empty.text")),
            choosePlan);
    Page.showWhile(empty, viewModel.loaded().and(viewModel.hasPlans().not()));
    return empty;
  }

  private Button choosePlan(Runnable onChoosePlan) {
    Button button = new Button(texts.get("today.empty.button"));
    button.getStyleClass().add("accent");
    button.setOnAction(_ -> onChoosePlan.run());
    return button;
  }
}
