package app.daymark.ui.kit;

import app.daymark.ui.kit.ListRow.Entry;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** Draws an entry of a list; made once and filled again as the list scrolls. */
final class EntryRow {

  private static final PseudoClass LEADING = PseudoClass.getPseudoClass("leading");

  private final RowLabel title = new RowLabel("entry-title");
  private final RowLabel detail = new RowLabel("task-place");
  private final RowLabel source = new RowLabel("task-place");
  private final RowLabel figure = new RowLabel("task-minutes");
  private final RowLabel standing = new RowLabel("task-when");
  private final ProgressBar progress = new ProgressBar(0);
  private final HBox root;

  /**
   * Makes one.
   *
   * @param more opens the row's menu
   */
  EntryRow(Node more) {
    Page.wrap(title);
    Page.wrap(detail);
    Page.wrap(source);
    progress.getStyleClass().add("entry-progress");
    root =
        RowFrame.of(
            "task-row",
            Page.column("task-texts", title, detail, source),
            Page.column("task-figures", figure, progress, standing),
            more);
    root.getStyleClass().add("entry-row");
  }

  /** The row, filled with an entry. */
  Node of(Entry entry) {
    title.fill(entry.title());
    detail.fill(entry.detail());
    source.fill(entry.source());
    figure.fill(entry.figure());
    standing.fill(entry.standing());
    progress.setProgress(Math.max(0, entry.progress()));
    progress.setAccessibleText(entry.standing());
    progress.setVisible(entry.progress() >= 0);
    progress.setManaged(progress.isVisible());
    root.pseudoClassStateChanged(LEADING, entry.leading());
    return root;
  }
}
