package app.daymark.ui.survey;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * How far the reading of a file has come, and the button that ends it. It keeps its room when there
 * is nothing to tell: what stands around it stays where it is.
 */
final class ProgressRow {

  /** Ten times a second: people see no more, and the reading goes on undisturbed. */
  private static final Duration LOOK = Duration.millis(100);

  private final Timeline looking;
  private final Node root;

  ProgressRow(ImportViewModel viewModel, Texts texts) {
    ObservableValue<Boolean> reading = viewModel.state().map(ImportState.Reading.class::isInstance);
    looking = new Timeline(new KeyFrame(LOOK, _ -> viewModel.look()));
    looking.setCycleCount(Animation.INDEFINITE);
    reading.subscribe(this::look);
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(viewModel.pace().map(ReadingPace::share));
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.getStyleClass().add("reading-bar");
    bar.accessibleTextProperty().bind(viewModel.pace().map(ReadingPace::words));
    VBox words =
        Page.column(
            "reading-words", bar, Page.text("caption", viewModel.pace().map(ReadingPace::words)));
    HBox.setHgrow(words, Priority.ALWAYS);
    Button cancel = new Button(texts.get("bring.cancel"));
    cancel.setId("cancel-reading");
    cancel.setMinWidth(Button.USE_PREF_SIZE);
    cancel.setOnAction(_ -> viewModel.cancel());
    HBox row = new HBox(words, cancel);
    row.getStyleClass().add("reading-row");
    root = row;
    row.visibleProperty().bind(reading);
  }

  Node root() {
    return root;
  }

  private void look(boolean reading) {
    if (reading) {
      looking.play();
    } else {
      looking.stop();
    }
  }
}
