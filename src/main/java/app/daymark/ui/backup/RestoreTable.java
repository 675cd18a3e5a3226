package app.daymark.ui.backup;

import app.daymark.ui.backup.RestoreSheet.Row;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** What there is beside what there would be. */
final class RestoreTable {

  private static final PseudoClass SAME = PseudoClass.getPseudoClass("same");

  /** In percent, of what a row is about, and of each side. */
  private static final int TITLE_SHARE = 32;

  private static final int SIDE_SHARE = 34;

  private final Texts texts;
  private final GridPane grid = new GridPane();

  private RestoreTable(Texts texts) {
    this.texts = texts;
    grid.getStyleClass().add("restore-table");
    for (int share : new int[] {TITLE_SHARE, SIDE_SHARE, SIDE_SHARE}) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(share);
      grid.getColumnConstraints().add(column);
    }
  }

  static Node of(RestoreSheet sheet, Texts texts) {
    return new RestoreTable(texts).fill(sheet);
  }

  private Node fill(RestoreSheet sheet) {
    grid.addRow(0, head(""), head(texts.get("restore.now")), head(texts.get("restore.then")));
    sheet.figures().forEach(this::add);
    if (!sheet.plans().isEmpty()) {
      Node title = Page.column("restore-part", Page.text("field-title", texts.get("restore.plan")));
      grid.add(title, 0, grid.getRowCount(), grid.getColumnCount(), 1);
      sheet.plans().forEach(this::add);
    }
    return grid;
  }

  private static Node head(String text) {
    return Page.column("restore-head", Page.text("restore-label", text));
  }

  private void add(Row row) {
    Label now = Page.text("restore-now", row.now());
    Label then = Page.text("restore-then", row.then());
    then.pseudoClassStateChanged(SAME, !row.differs());
    grid.addRow(
        grid.getRowCount(),
        Page.column("restore-cell", Page.text("restore-title", row.title())),
        Page.column("restore-cell", now),
        Page.column("restore-cell", then));
  }
}
