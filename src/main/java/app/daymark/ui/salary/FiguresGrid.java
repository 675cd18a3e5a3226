package app.daymark.ui.salary;

import app.daymark.ui.kit.Page;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** Draws figures as a table, as wide as they need. */
final class FiguresGrid {

  private final GridPane grid = new GridPane();
  private int row;

  private FiguresGrid() {
    grid.getStyleClass().add("figures-table");
  }

  static Node of(FiguresTable table) {
    FiguresGrid figures = new FiguresGrid();
    figures.add("table-head", table.head());
    for (FiguresTable.Group group : table.groups()) {
      if (!group.title().isEmpty()) {
        figures.addLine("table-series", group.title(), table.head().size());
      }
      if (!group.overall().isEmpty()) {
        figures.addLine("table-overall", group.overall(), table.head().size());
      }
      group.rows().forEach(cells -> figures.add("table-cell", cells));
    }
    return figures.grid;
  }

  private void addLine(String style, String text, int columns) {
    Label label = Page.text(style, text);
    label.setMaxWidth(Double.MAX_VALUE);
    grid.add(label, 0, row, columns, 1);
    row++;
  }

  private void add(String style, List<String> cells) {
    for (int column = 0; column < cells.size(); column++) {
      Label cell = new Label(cells.get(column));
      cell.getStyleClass().add(style);
      cell.setMaxWidth(Double.MAX_VALUE);
      cell.setMinWidth(Label.USE_PREF_SIZE);
      if (column > 0) {
        cell.getStyleClass().add("number");
      }
      grid.add(cell, column, row);
    }
    row++;
  }
}
