package app.daymark.ui.survey;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The learner's surveys of a role, each with a button that takes it out. */
final class OwnSurveysPane {

  private final OwnSurveysViewModel viewModel;
  private final Texts texts;
  private final VBox rows = Page.column("own-rows");
  private final Node root;

  OwnSurveysPane(OwnSurveysViewModel viewModel, Texts texts) {
    this.viewModel = viewModel;
    this.texts = texts;
    viewModel.lines().addListener((ListChangeListener<OwnSurveyLine>) _ -> show());
    show();
    root = Page.column("own-surveys", Page.text("field-title", viewModel.title()), rows);
    Page.showWhile(root, Bindings.isNotEmpty(viewModel.lines()));
  }

  Node root() {
    return root;
  }

  private void show() {
    rows.getChildren().setAll(viewModel.lines().stream().map(this::row).toList());
  }

  private Node row(OwnSurveyLine line) {
    VBox words =
        Page.column(
            "own-words",
            Page.text("own-title", line.title()),
            Page.text("caption", line.figures()));
    HBox.setHgrow(words, Priority.ALWAYS);
    Button remove = new Button(texts.get("bring.own.remove"));
    remove.setAccessibleText(texts.get("bring.own.remove.accessible", line.title()));
    remove.setMinWidth(Button.USE_PREF_SIZE);
    remove.setOnAction(_ -> viewModel.remove(line));
    HBox row = new HBox(words, remove);
    row.getStyleClass().add("own-row");
    return row;
  }
}
