package app.daymark.ui.kit;

import app.daymark.plan.EditLimits;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

/** Asks for the title of something new, or a new title; for a task also for its estimate. */
public final class EntryPanel implements Panel {

  private final String heading;
  private final TextField title = Page.titleField();
  private final ObjectProperty<Integer> minutes = new SimpleObjectProperty<>(30);
  private final CheckBox optional = new CheckBox();
  private final Parent root;

  /** What was entered. */
  public record Entered(String title, int minutes, boolean optional) {}

  private EntryPanel(
      String heading,
      String before,
      String enterName,
      boolean task,
      Texts texts,
      Consumer<Entered> onEntered) {
    this.heading = heading;
    title.setText(before);
    title.setPromptText(texts.get("entry.title"));
    title.setAccessibleText(texts.get("entry.title"));
    optional.setText(texts.get("task.isOptional"));
    Button save = new Button(enterName);
    save.getStyleClass().add("accent");
    save.disableProperty().bind(title.textProperty().map(String::isBlank));
    Runnable enter =
        () -> {
          if (!title.getText().isBlank()) {
            onEntered.accept(new Entered(title.getText(), minutes.get(), optional.isSelected()));
            title.clear();
            title.requestFocus();
          }
        };
    save.setOnAction(_ -> enter.run());
    title.setOnAction(_ -> enter.run());
    root =
        task
            ? Page.column("panel-body", title, estimate(texts), save, hint(texts))
            : Page.column("panel-body", title, save);
  }

  /** For a new task; stays open for the next one. */
  public static EntryPanel task(Texts texts, Consumer<Entered> onEntered) {
    return new EntryPanel(
        texts.get("entry.task"), "", texts.get("entry.save"), true, texts, onEntered);
  }

  /** For a title. */
  public static EntryPanel title(
      String heading, String before, Texts texts, Consumer<String> onEntered) {
    return title(heading, before, texts.get("entry.save"), texts, onEntered);
  }

  /** For a title, with a name of its own for what enters it. */
  public static EntryPanel title(
      String heading, String before, String enterName, Texts texts, Consumer<String> onEntered) {
    return new EntryPanel(
        heading, before, enterName, false, texts, entered -> onEntered.accept(entered.title()));
  }

  private Node estimate(Texts texts) {
    Label label = Page.text("field-label", texts.get("task.minutes"));
    Spinner<Integer> field =
        MinutesField.of(texts.get("task.minutes"), 1, EditLimits.MOST_MINUTES, minutes);
    label.setLabelFor(field);
    FlowPane row = new FlowPane(label, field, optional);
    row.getStyleClass().add("field-row");
    return row;
  }

  private static Node hint(Texts texts) {
    return Page.text("caption", texts.get("entry.hint"));
  }

  @Override
  public String title() {
    return heading;
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
