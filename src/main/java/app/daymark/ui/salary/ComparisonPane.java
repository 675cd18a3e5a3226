package app.daymark.ui.salary;

import app.daymark.salary.ExchangeRate;
import app.daymark.salary.chart.ChartSeries;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.salary.SalaryPage.Chip;
import app.daymark.ui.salary.SalaryPage.RateLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** What is compared, the rates that takes, and why something is not drawn. */
final class ComparisonPane {

  private final SalaryViewModel viewModel;
  private final Texts texts;

  ComparisonPane(SalaryViewModel viewModel, Texts texts) {
    this.viewModel = viewModel;
    this.texts = texts;
  }

  /** What a page needs of it above the chart, from top to bottom. */
  List<Node> above(SalaryPage page) {
    List<Node> parts = new ArrayList<>();
    if (!page.chips().isEmpty()) {
      FlowPane chips = new FlowPane();
      chips.getStyleClass().add("chips");
      page.chips().forEach(chip -> chips.getChildren().add(chip(chip)));
      parts.add(chips);
    }
    parts.addAll(rates(page, line -> line.rate().isEmpty()));
    page.hints().forEach(hint -> parts.add(Page.text("salary-hint", hint)));
    return parts;
  }

  /** The rates that are in use, to be looked at and changed. */
  List<Node> below(SalaryPage page) {
    return rates(page, line -> line.rate().isPresent());
  }

  private List<Node> rates(SalaryPage page, Predicate<RateLine> which) {
    List<Node> parts = new ArrayList<>();
    page.rates().stream().filter(which).map(this::rate).forEach(parts::add);
    if (!parts.isEmpty()) {
      parts.add(Page.text("problem", viewModel.rateProblem()));
    }
    return parts;
  }

  /** The one of the chosen role stays: it goes with the role. */
  private Node chip(Chip chip) {
    HBox row = new HBox();
    row.getStyleClass().add("chip");
    chip.series().ifPresent(series -> row.getChildren().add(sign(series)));
    row.getChildren().add(Page.text("chip-name", chip.name()));
    if (!chip.survey().equals(viewModel.surveys().first().get())) {
      Button remove = new Button();
      remove.setGraphic(Page.icon(Feather.X));
      remove.getStyleClass().add("chip-remove");
      remove.setAccessibleText(texts.get("salary.chip.remove", chip.name()));
      remove.setOnAction(_ -> viewModel.surveys().remove(chip.survey()));
      row.getChildren().add(remove);
    }
    return row;
  }

  /** Its letter on its colour. */
  private static Node sign(int series) {
    Label sign = new Label(ChartSeries.letter(series));
    sign.getStyleClass().addAll("chip-sign", "sign-" + (series + 1));
    return sign;
  }

  private Node rate(RateLine line) {
    TextField field =
        new TextField(line.rate().map(given -> given.rate().toPlainString()).orElse(""));
    field.getStyleClass().add("rate-field");
    String name = texts.get("salary.rate.name", line.from(), line.to());
    field.setAccessibleText(name);
    field.setId("rate-" + line.from());
    field.setOnAction(_ -> viewModel.useRate(line, field.getText()));
    Button use = new Button(texts.get("salary.rate.use"));
    use.setOnAction(_ -> viewModel.useRate(line, field.getText()));
    String date = texts.dateWithYear(line.rate().map(ExchangeRate::on).orElseGet(viewModel::today));
    FlowPane row =
        new FlowPane(
            Page.text("field-label", texts.get("salary.rate.from", line.from())),
            field,
            Page.text("field-label", texts.get("salary.rate.to", line.to(), date)),
            use);
    row.getStyleClass().add("field-row");
    return row;
  }
}
