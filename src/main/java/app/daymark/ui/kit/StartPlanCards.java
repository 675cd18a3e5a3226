package app.daymark.ui.kit;

import static javafx.beans.binding.Bindings.createStringBinding;

import app.daymark.catalogue.PlanTemplate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The plans of a role side by side, each with its size and a button to start it. */
public final class StartPlanCards {

  private final StartPlanViewModel viewModel;
  private final Texts texts;
  private final Consumer<PlanTemplate> onStart;

  /**
   * Draws plans that can be started.
   *
   * @param onStart called with the one the learner wants
   */
  public StartPlanCards(StartPlanViewModel viewModel, Texts texts, Consumer<PlanTemplate> onStart) {
    this.viewModel = viewModel;
    this.texts = texts;
    this.onStart = onStart;
  }

  public Node of(List<PlanTemplate> templates) {
    return Beside.even("cards", templates.stream().map(this::card).toList());
  }

  private Node card(PlanTemplate template) {
    Label summary = Page.text("card-text", template.summary());
    summary.setMaxHeight(Double.MAX_VALUE);
    VBox.setVgrow(summary, Priority.ALWAYS);
    Label before =
        Page.text(
            "card-detail",
            createStringBinding(() -> viewModel.startedText(template), viewModel.started()));
    Button start = new Button();
    start.setMinWidth(Button.USE_PREF_SIZE);
    before.textProperty().subscribe(text -> showStarted(start, text));
    start.setAccessibleText(texts.get("start.accessible", template.title()));
    start.setOnAction(_ -> onStart.accept(template));
    return Page.column(
        "card",
        Page.text("card-title", template.title()),
        summary,
        Page.text("card-length", viewModel.length(template)),
        Page.text("card-detail", viewModel.size(template)),
        Page.text("card-detail", viewModel.effort(template)),
        before,
        start);
  }

  /** A second plan from the same template is possible, but not what is offered first. */
  private void showStarted(Button start, String text) {
    start.setText(texts.get(text.isEmpty() ? "start.open" : "start.openAgain"));
    start.getStyleClass().remove("accent");
    if (text.isEmpty()) {
      start.getStyleClass().add("accent");
    }
  }
}
