package app.daymark.ui.survey;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a file would bring: what it is, which rows count, its bands, and what is kept with it. */
final class PreviewPane {

  private static final PseudoClass DROPPED = PseudoClass.getPseudoClass("dropped");
  private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");

  private final Texts texts;
  private final VBox root = Page.column("import-preview");

  PreviewPane(ImportViewModel viewModel, Texts texts) {
    this.texts = texts;
    ObservableValue<@Nullable ImportPreview> preview = viewModel.preview();
    preview.subscribe(this::show);
    Page.showWhile(root, preview.map(_ -> true).orElse(false));
    // While the file is read again, what is shown is about to change.
    viewModel
        .state()
        .subscribe(now -> root.pseudoClassStateChanged(OLD, now instanceof ImportState.Reading));
  }

  Node root() {
    return root;
  }

  private void show(@Nullable ImportPreview preview) {
    root.getChildren().clear();
    if (preview != null) {
      root.getChildren().addAll(found(preview), survey(preview), kept(preview));
    }
  }

  private Node found(ImportPreview preview) {
    VBox found =
        Page.column(
            "preview-part",
            Page.text("field-title", preview.kind()),
            counts(preview),
            Page.text("caption", preview.columns()));
    Stream.of(preview.missing(), preview.made())
        .filter(text -> !text.isEmpty())
        .forEach(text -> found.getChildren().add(Page.text("caption", text)));
    return found;
  }

  private static Node counts(ImportPreview preview) {
    GridPane counts = new GridPane();
    counts.getStyleClass().add("row-counts");
    ColumnConstraints numbers = new ColumnConstraints();
    numbers.setHalignment(HPos.RIGHT);
    ColumnConstraints words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    counts.getColumnConstraints().setAll(numbers, words);
    int row = 0;
    for (ImportPreview.Count each : preview.rows()) {
      Label number = Page.text("row-count", each.number());
      number.setMinWidth(Label.USE_PREF_SIZE);
      Label reason = Page.text("row-reason", each.words());
      for (Label label : new Label[] {number, reason}) {
        label.pseudoClassStateChanged(DROPPED, each.dropped());
      }
      counts.addRow(row++, number, reason);
    }
    return counts;
  }

  private static Node survey(ImportPreview preview) {
    VBox survey =
        Page.column(
            "preview-part",
            Page.text("field-title", preview.title()),
            Page.text("field-text", preview.figures()),
            BandTable.of(preview.bands()));
    if (!preview.few().isEmpty()) {
      survey.getChildren().add(Page.text("few-note", preview.few()));
    }
    return survey;
  }

  private Node kept(ImportPreview preview) {
    return Page.column(
        "kept-note",
        Page.text("choice-name", texts.get("bring.preview.note")),
        Page.text("caption", preview.note()));
  }
}
