package app.daymark.ui.task;

import app.daymark.plan.EditLimits;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.markdown.MarkdownView;
import java.net.URI;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.controlsfx.control.SegmentedButton;

/** A note to write and to read. What is written is kept after a pause, and when it is left. */
final class NotePane {

  private static final Duration PAUSE = Duration.seconds(5);

  private final Texts texts;
  private final TextArea writing = new TextArea();
  private final MarkdownView reading;
  private final ToggleButton write;
  private final ToggleButton read;
  private final Parent root;

  NotePane(StringProperty note, Runnable onSave, Texts texts, Consumer<URI> onLink) {
    this.texts = texts;
    this.reading = new MarkdownView(texts, onLink);
    this.write = new ToggleButton(texts.get("note.write"));
    this.read = new ToggleButton(texts.get("note.read"));
    writing.textProperty().bindBidirectional(note);
    Page.wrap(writing);
    // What does not fit stays where it was copied from, rather than be lost when the panel closes.
    writing.setTextFormatter(
        new TextFormatter<>(
            change -> EditLimits.fitsNote(change.getControlNewText()) ? change : null));
    writing.setPromptText(texts.get("note.prompt"));
    writing.getStyleClass().add("note-text");
    PauseTransition pause = new PauseTransition(PAUSE);
    pause.setOnFinished(_ -> onSave.run());
    note.addListener((_, _, _) -> pause.playFromStart());
    writing
        .focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused) {
            onSave.run();
          }
        });
    reading.root().getStyleClass().add("note-reading");
    StackPane both = new StackPane(writing, reading.root());
    Page.showWhile(writing, write.selectedProperty());
    Page.showWhile(reading.root(), read.selectedProperty());
    read.selectedProperty()
        .addListener((_, _, now) -> {
          if (now) {
            reading.show(note.get());
          }
        });
    root = Page.column("note", header(), both, Page.text("caption", texts.get("note.hint")));
  }

  private Node header() {
    Label label = Page.text("section-title", texts.get("note.title"));
    label.setLabelFor(writing);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    SegmentedButton modes = new SegmentedButton(write, read);
    write.setSelected(true);
    modes
        .getToggleGroup()
        .selectedToggleProperty()
        .addListener((_, old, now) -> {
          if (now == null && old != null) {
            old.setSelected(true);
          }
        });
    HBox header = new HBox(label, modes);
    header.getStyleClass().add("note-header");
    return header;
  }

  Parent root() {
    return root;
  }

  void focus() {
    write.setSelected(true);
    writing.requestFocus();
    writing.end();
  }
}
