package app.daymark.ui.survey;

import app.daymark.ui.kit.Beside;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.survey.ImportState.Failed;
import app.daymark.ui.survey.ImportState.Keeping;
import app.daymark.ui.survey.ImportState.Ready;
import app.daymark.ui.survey.ImportState.Stopped;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** For which role, and the button that keeps what was read. */
final class KeepFooter {

  private final Parent root;

  KeepFooter(ImportViewModel viewModel, Texts texts) {
    Node row =
        row(
            ChoiceBoxes.role(texts.get("bring.role"), viewModel.role()),
            texts,
            again(viewModel, texts),
            keep(viewModel, texts));
    root =
        Page.column(
            "panel-footer", Page.text("problem", viewModel.problem()), figures(viewModel), row);
  }

  Parent root() {
    return root;
  }

  /** What a choice does is seen wherever the panel is scrolled to. */
  private static Node figures(ImportViewModel viewModel) {
    return Page.text(
        "footer-summary",
        viewModel
            .state()
            .map(now -> now instanceof Ready(ImportPreview preview) ? preview.figures() : ""));
  }

  /** What chooses a role, and buttons, which stay together. */
  static Node row(Node role, Texts texts, Button... buttons) {
    HBox together = new HBox(buttons);
    together.getStyleClass().add("footer-buttons");
    return Beside.filling("footer-row", forRole(role, texts), together);
  }

  private static Node forRole(Node choice, Texts texts) {
    Label name = Page.text("field-label", texts.get("bring.role"));
    name.setMinWidth(Label.USE_PREF_SIZE);
    HBox pair = new HBox(name, choice);
    pair.getStyleClass().add("footer-role");
    return pair;
  }

  private static Button keep(ImportViewModel viewModel, Texts texts) {
    Button keep = keepButton(texts, viewModel::keep);
    keep.disableProperty().bind(viewModel.state().map(now -> !(now instanceof Ready)));
    keep.textProperty()
        .bind(
            viewModel
                .state()
                .map(now -> texts.get(now instanceof Keeping ? "bring.keeping" : "bring.keep")));
    return keep;
  }

  static Button keepButton(Texts texts, Runnable onKeep) {
    Button keep = new Button(texts.get("bring.keep"));
    keep.setId("keep-survey");
    keep.getStyleClass().add("accent");
    keep.setMinWidth(Button.USE_PREF_SIZE);
    keep.setOnAction(_ -> onKeep.run());
    return keep;
  }

  private static Button again(ImportViewModel viewModel, Texts texts) {
    Button again = new Button(texts.get("bring.again"));
    again.setId("read-again");
    again.setMinWidth(Button.USE_PREF_SIZE);
    again.setOnAction(_ -> viewModel.read());
    Page.showWhile(
        again, viewModel.state().map(now -> now instanceof Stopped || now instanceof Failed));
    return again;
  }
}
