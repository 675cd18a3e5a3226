package app.daymark.ui.salary;

import app.daymark.ui.kit.Beside;
import app.daymark.ui.kit.Page;
import app.daymark.ui.salary.SalaryPage.Fact;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The top of the screen: what it is about, and what holds over all experience. */
final class SalaryHeader {

  private SalaryHeader() {}

  static Node of(SalaryPage page) {
    VBox titles =
        Page.column(
            "page-titles",
            Page.text("page-title", page.title()),
            Page.text("page-lead", page.lead()));
    HBox facts = new HBox(page.facts().stream().map(SalaryHeader::fact).toArray(Node[]::new));
    facts.getStyleClass().add("figures");
    return Beside.filling("page-header", titles, facts);
  }

  /** A figure, and how it is drawn in the chart. */
  private static Node fact(Fact fact) {
    Label number = new Label(fact.value());
    number.getStyleClass().add("figure-value");
    number.setMinWidth(Label.USE_PREF_SIZE);
    Region swatch = new Region();
    swatch.getStyleClass().addAll("swatch", fact.sign());
    HBox label = new HBox(swatch, Page.text("figure-label", fact.name()));
    label.getStyleClass().add("figure-caption");
    return Page.column("figure", number, label);
  }
}
