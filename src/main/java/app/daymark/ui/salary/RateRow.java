package app.daymark.ui.salary;

import app.daymark.salary.ExchangeRate;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.salary.SalaryPage.RateLine;
import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

/**
 * Where the rate between two currencies is typed. It stays while the page around it is written
 * anew, with what was typed so far.
 */
final class RateRow {

  private final SalaryViewModel viewModel;
  private final Texts texts;
  private final TextField field = new TextField();
  private final Label to = Page.text("field-label", "");
  private final FlowPane root;
  private RateLine line;
  private Optional<BigDecimal> shown = Optional.empty();

  RateRow(SalaryViewModel viewModel, Texts texts, RateLine line) {
    this.viewModel = viewModel;
    this.texts = texts;
    this.line = line;
    field.getStyleClass().add("rate-field");
    field.setAccessibleText(texts.get("salary.rate.name", line.from(), line.to()));
    field.setId("rate-" + line.from());
    field.setOnAction(_ -> use());
    Button use = new Button(texts.get("salary.rate.use"));
    use.setOnAction(_ -> use());
    root =
        new FlowPane(
            Page.text("field-label", texts.get("salary.rate.from", line.from())), field, to, use);
    root.getStyleClass().add("field-row");
  }

  Node root() {
    return root;
  }

  /** Goes on with the rate as it is now. */
  void show(RateLine now) {
    line = now;
    Optional<BigDecimal> rate = now.rate().map(ExchangeRate::rate);
    if (!rate.equals(shown)) {
      shown = rate;
      field.setText(rate.map(BigDecimal::toPlainString).orElse(""));
    }
    String date = texts.dateWithYear(now.rate().map(ExchangeRate::on).orElseGet(viewModel::today));
    to.setText(texts.get("salary.rate.to", now.to(), date));
  }

  private void use() {
    viewModel.useRate(line, field.getText());
  }
}
