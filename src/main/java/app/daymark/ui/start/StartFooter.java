package app.daymark.ui.start;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The button that starts a plan, beside what that means; or the question whether to. */
final class StartFooter {

  private final StartViewModel viewModel;
  private final Texts texts;
  private final Button start = new Button();
  private final Button another;
  private final Parent root;

  StartFooter(StartViewModel viewModel, Texts texts) {
    this.viewModel = viewModel;
    this.texts = texts;
    this.another = button("start.another", viewModel::startAnother, "accent");
    this.root = Page.column("panel-footer", offer(), question());
  }

  Parent root() {
    return root;
  }

  private Node offer() {
    BooleanBinding isFirst = viewModel.before().isEmpty();
    start
        .textProperty()
        .bind(
            Bindings.when(isFirst)
                .then(texts.get("start.button"))
                .otherwise(texts.get("start.again")));
    start.getStyleClass().add("accent");
    start.setId("start-plan");
    start.setOnAction(_ -> viewModel.start());
    start.disableProperty().bind(viewModel.canStart().not());
    VBox words =
        Page.column(
            "footer-words",
            Page.text("problem", viewModel.problem()),
            Page.text("footer-summary", viewModel.preview().map(StartPreview::summary).orElse("")),
            Page.text(
                "caption",
                viewModel
                    .before()
                    .map(date -> date.isEmpty() ? "" : texts.get("start.before", date))));
    Node offer = row(words, start);
    Page.showWhile(offer, viewModel.asking().not());
    return offer;
  }

  private Node question() {
    Button notNow = button("start.notNow", viewModel::notNow);
    Node question =
        row(
            Page.column(
                "footer-words",
                Page.text(
                    "footer-summary",
                    viewModel.before().map(date -> texts.get("start.question", date)))),
            notNow,
            another);
    Page.showWhile(question, viewModel.asking());
    // The keyboard goes on to what is asked, and comes back when nothing is.
    viewModel.asking().subscribe((_, asked) -> (asked ? notNow : start).requestFocus());
    return question;
  }

  private Button button(String key, Runnable action, String... styles) {
    Button button = new Button(texts.get(key));
    button.getStyleClass().addAll(styles);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static Node row(Node words, Node... buttons) {
    HBox row = new HBox(words);
    row.getChildren().addAll(buttons);
    row.getStyleClass().add("panel-actions");
    for (Node button : buttons) {
      ((Button) button).setMinWidth(Button.USE_PREF_SIZE);
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    return row;
  }
}
