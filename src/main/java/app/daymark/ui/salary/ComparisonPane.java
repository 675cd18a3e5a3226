package app.daymark.ui.salary;

import app.daymark.salary.chart.ChartSeries;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.salary.SalaryPage.Chip;
import app.daymark.ui.salary.SalaryPage.RateLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** What is compared, the rates that takes, and why something is not drawn. */
final class ComparisonPane {

  private final SalaryViewModel viewModel;
  private final Texts texts;
  private final Runnable otherwise;
  private final FlowPane chips = new FlowPane();
  private final Map<String, RateRow> rateRows = new HashMap<>();

  /**
   * Compares on a screen.
   *
   * @param otherwise takes the keyboard when the last survey that could be taken away is gone
   */
  ComparisonPane(SalaryViewModel viewModel, Texts texts, Runnable otherwise) {
    this.viewModel = viewModel;
    this.texts = texts;
    this.otherwise = otherwise;
    chips.getStyleClass().add("chips");
  }

  /** What a page needs of it above the chart, from top to bottom. */
  List<Node> above(SalaryPage page) {
    List<Node> parts = new ArrayList<>();
    chips.getChildren().setAll(page.chips().stream().map(this::chip).toList());
    if (!page.chips().isEmpty()) {
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
      remove.setOnAction(_ -> takeAway(row, chip));
      row.getChildren().add(remove);
    }
    return row;
  }

  /** The keyboard goes on to the survey that is in its place then. */
  private void takeAway(Node row, Chip chip) {
    int place = chips.getChildren().indexOf(row);
    viewModel.surveys().remove(chip.survey());
    List<Node> left = List.copyOf(chips.lookupAll(".chip-remove"));
    // The first chip stays, and has none.
    if (left.isEmpty()) {
      otherwise.run();
    } else {
      left.get(Math.clamp(place - 1, 0, left.size() - 1)).requestFocus();
    }
  }

  /** Its letter on its colour. */
  private static Node sign(int series) {
    Label sign = new Label(ChartSeries.letter(series));
    sign.getStyleClass().addAll("chip-sign", "sign-" + (series + 1));
    return sign;
  }

  private Node rate(RateLine line) {
    RateRow row =
        rateRows.computeIfAbsent(
            line.from() + " " + line.to(), _ -> new RateRow(viewModel, texts, line));
    row.show(line);
    return row.root();
  }
}
