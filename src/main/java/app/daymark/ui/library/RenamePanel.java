package app.daymark.ui.library;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Panel;
import app.daymark.ui.kit.Texts;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;

/** Asks for a plan's new title. */
final class RenamePanel implements Panel {

  private final Texts texts;
  private final TextField title = Page.titleField();
  private final Parent root;

  /**
   * Offers the title it has.
   *
   * @param onEntered called with the new one, which is not blank
   */
  RenamePanel(String before, Texts texts, Consumer<String> onEntered) {
    this.texts = texts;
    title.setText(before);
    title.setPromptText(texts.get("entry.title"));
    title.setAccessibleText(texts.get("entry.title"));
    title.setId("plan-title");
    Button save = new Button(texts.get("library.rename.save"));
    save.getStyleClass().add("accent");
    save.disableProperty().bind(title.textProperty().map(String::isBlank));
    save.setOnAction(_ -> onEntered.accept(title.getText()));
    title.setOnAction(_ -> save.fire());
    root = Page.column("panel-body", title, save);
  }

  @Override
  public String title() {
    return texts.get("library.rename.title");
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void focus() {
    title.requestFocus();
    title.selectAll();
  }
}
