package app.daymark.ui.kit;

import static javafx.beans.binding.Bindings.createStringBinding;

import app.daymark.catalogue.PlanTemplate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The plans of a role side by side, each with its end date and a button to start it. */
public final class StartPlanCards {

  private StartPlanCards() {}

  public static Node of(List<PlanTemplate> templates, StartPlanViewModel viewModel, Texts texts) {
    GridPane cards = new GridPane();
    cards.getStyleClass().add("cards");
    for (PlanTemplate template : templates) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / templates.size());
      cards.getColumnConstraints().add(column);
      cards.addRow(0, card(template, viewModel, texts));
    }
    return Page.column("start-plan", dateRow(viewModel, texts), cards);
  }

  private static Node dateRow(StartPlanViewModel viewModel, Texts texts) {
    DatePicker date = new DatePicker();
    date.valueProperty().bindBidirectional(viewModel.startOn());
    date.setConverter(new DateText(texts));
    Label label = Page.text("field-label", texts.get("start.on"));
    label.setLabelFor(date);
    FlowPane row = new FlowPane(label, date);
    row.getStyleClass().add("field-row");
    return row;
  }

  private static Node card(PlanTemplate template, StartPlanViewModel viewModel, Texts texts) {
    Label end =
        Page.text(
            "card-end", createStringBinding(() -> viewModel.end(template), viewModel.startOn()));
    Label summary = Page.text("card-text", template.summary());
    summary.setMaxHeight(Double.MAX_VALUE);
    VBox.setVgrow(summary, Priority.ALWAYS);
    Label before =
        Page.text(
            "card-detail",
            createStringBinding(() -> viewModel.startedText(template), viewModel.started()));
    Button start = new Button();
    before.textProperty().subscribe(text -> showStarted(start, text, texts));
    start.setAccessibleText(texts.get("start.accessible", template.title()));
    start.setOnAction(_ -> viewModel.start(template));
    return Page.column(
        "card",
        Page.text("card-title", template.title()),
        summary,
        Page.text("card-detail", viewModel.size(template)),
        Page.text("card-detail", viewModel.effort(template)),
        end,
        before,
        start);
  }

  /** A second plan from the same template is possible, but not what is offered first. */
  private static void showStarted(Button start, String text, Texts texts) {
    start.setText(texts.get(text.isEmpty() ? "start.button" : "start.again"));
    start.getStyleClass().remove("accent");
    if (text.isEmpty()) {
      start.getStyleClass().add("accent");
    }
  }
}
