package app.daymark.ui.survey;

import app.daymark.ui.kit.Page;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Draws bands as a table. */
final class BandTable {

  private static final PseudoClass FEW = PseudoClass.getPseudoClass("few");

  private BandTable() {}

  static Node of(BandSheet sheet) {
    GridPane table = new GridPane();
    table.getStyleClass().add("band-table");
    for (int column = 0; column < sheet.heads().size(); column++) {
      ColumnConstraints constraints = new ColumnConstraints();
      constraints.setHgrow(Priority.ALWAYS);
      constraints.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
      table.getColumnConstraints().add(constraints);
    }
    add(table, 0, "band-head", sheet.heads());
    int at = 1;
    for (BandSheet.Row row : sheet.rows()) {
      List<Label> cells = add(table, at++, "band-cell", row.cells());
      cells.forEach(cell -> cell.pseudoClassStateChanged(FEW, row.few()));
      cells.getFirst().setAccessibleText(sheet.spoken(row));
    }
    return table;
  }

  private static List<Label> add(GridPane table, int row, String style, List<String> texts) {
    List<Label> cells = texts.stream().map(text -> cell(style, text)).toList();
    table.addRow(row, cells.toArray(Node[]::new));
    cells.stream().skip(1).forEach(cell -> cell.getStyleClass().add("number"));
    return cells;
  }

  private static Label cell(String style, String text) {
    Label cell = Page.text(style, text);
    cell.setWrapText(false);
    cell.setMaxWidth(Double.MAX_VALUE);
    cell.setMinWidth(Label.USE_PREF_SIZE);
    return cell;
  }
}
