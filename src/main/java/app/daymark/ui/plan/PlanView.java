package app.daymark.ui.plan;

import app.daymark.plan.Plan;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Screen;
import app.daymark.ui.kit.TaskList;
import app.daymark.ui.kit.Texts;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One plan from its first day to its last, by focus area. */
public final class PlanView implements Screen {

  private final PlanViewModel viewModel;
  private final Texts texts;
  private final Runnable onChoosePlan;
  private final TaskList tasks;
  private final Button choosePlan;
  private final Parent root;

  /**
   * Draws a plan.
   *
   * @param onChoosePlan called when the learner wants to start one
   */
  public PlanView(PlanViewModel viewModel, Texts texts, Runnable onChoosePlan) {
    this.viewModel = viewModel;
    this.texts = texts;
    this.onChoosePlan = onChoosePlan;
    this.tasks = new TaskList(viewModel.rows(), viewModel::toggle);
    this.choosePlan = button("plan.empty.button", "accent");
    this.root = new StackPane(planPane(), emptyPane());
    viewModel.hasPlans().addListener((_, _, _) -> focusIfShown());
    viewModel.chosen().addListener((_, old, now) -> startOverIfOther(old, now));
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

  private void startOverIfOther(@Nullable Plan old, @Nullable Plan now) {
    if (old == null || now == null || !old.id().equals(now.id())) {
      tasks.startOver();
    }
  }

  private Node planPane() {
    VBox.setVgrow(tasks.root(), Priority.ALWAYS);
    VBox pane = Page.column("page", header(), progress(), tasks.root());
    Page.showWhile(pane, viewModel.hasPlans());
    return pane;
  }

  private Node header() {
    VBox titles =
        Page.column(
            "page-titles",
            Page.text("page-title", viewModel.title()),
            Page.text("page-lead", viewModel.dates()));
    HBox.setHgrow(titles, Priority.ALWAYS);
    HBox header = new HBox(titles, Page.column("page-actions", picker(), button("plan.another")));
    header.getStyleClass().add("page-header");
    return header;
  }

  private Node progress() {
    ProgressBar bar = new ProgressBar();
    bar.getStyleClass().add("plan-progress");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.progressProperty().bind(viewModel.progress());
    bar.accessibleTextProperty().bind(viewModel.progressText());
    return Page.column("progress", bar, Page.text("caption", viewModel.progressText()));
  }

  private Node picker() {
    ChoiceBox<@Nullable Plan> picker = new ChoiceBox<>(viewModel.plans());
    picker.setAccessibleText(texts.get("plan.picker"));
    picker.setConverter(new PlanName());
    picker.valueProperty().bindBidirectional(viewModel.chosen());
    Page.showWhile(picker, Bindings.size(viewModel.plans()).greaterThan(1));
    return picker;
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

  private Button button(String key, String... styles) {
    Button button = new Button(texts.get(key));
    button.getStyleClass().addAll(styles);
    button.setOnAction(_ -> onChoosePlan.run());
    return button;
  }

  /** Names plans in the picker: two of one title are told apart by their start. */
  private final class PlanName extends StringConverter<@Nullable Plan> {

    @Override
    public String toString(@Nullable Plan plan) {
      return plan == null ? "" : texts.get("plan.name", plan.title(), texts.date(plan.startedOn()));
    }

    @Override
    public @Nullable Plan fromString(String name) {
      return null;
    }
  }
}
