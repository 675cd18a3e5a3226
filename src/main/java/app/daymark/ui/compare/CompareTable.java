package app.daymark.ui.compare;

import app.daymark.catalogue.PlanComparison;
import app.daymark.catalogue.PlanComparison.Absent;
import app.daymark.catalogue.PlanComparison.Given;
import app.daymark.catalogue.PlanComparison.Part;
import app.daymark.catalogue.PlanComparison.Topic;
import app.daymark.catalogue.PlanTemplate;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** A row for each topic, a column for each plan. */
final class CompareTable {

  /** How many times as wide as a plan's column the topics' column is. */
  private static final int TOPIC_SHARES = 2;

  private final CompareViewModel viewModel;
  private final Texts texts;
  private final GridPane grid = new GridPane();

  CompareTable(CompareViewModel viewModel, Texts texts) {
    this.viewModel = viewModel;
    this.texts = texts;
    grid.getStyleClass().add("compare-table");
  }

  Node of(PlanComparison comparison) {
    double share = 100.0 / (TOPIC_SHARES + comparison.plans().size());
    grid.getColumnConstraints().add(column(TOPIC_SHARES * share));
    grid.addRow(0, corner());
    for (PlanTemplate plan : comparison.plans()) {
      grid.getColumnConstraints().add(column(share));
      grid.addRow(0, head(plan));
    }
    for (Topic topic : comparison.topics()) {
      int row = grid.getRowCount();
      grid.addRow(row, Page.column("compare-topic", Page.text("compare-title", topic.title())));
      topic.parts().forEach(part -> grid.addRow(row, cell(part)));
    }
    return grid;
  }

  private Node corner() {
    return Page.column("compare-head", Page.text("compare-label", texts.get("compare.topic")));
  }

  /** Rows are only as high as they need to be when widths are known before heights. */
  private static ColumnConstraints column(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }

  private Node head(PlanTemplate plan) {
    return Page.column(
        "compare-head",
        Page.text("compare-plan", viewModel.heading(plan)),
        Page.text("compare-label", viewModel.size(plan)));
  }

  private Node cell(Part part) {
    return switch (part) {
      case Given given -> given(given);
      case Absent _ -> absent();
    };
  }

  private Node given(Given given) {
    Label days = Page.text("compare-days", viewModel.days(given.days()));
    days.setAccessibleText(viewModel.details(given));
    VBox cell = Page.column("compare-cell", days, new DayBar(viewModel.length(given)));
    Tooltip.install(cell, new Tooltip(viewModel.details(given)));
    return cell;
  }

  private Node absent() {
    Label dash = Page.text("compare-absent", texts.get("compare.absent"));
    dash.setAccessibleText(texts.get("compare.absent.accessible"));
    VBox cell = Page.column("compare-cell", dash);
    Tooltip.install(cell, new Tooltip(texts.get("compare.absent.accessible")));
    return cell;
  }
}
