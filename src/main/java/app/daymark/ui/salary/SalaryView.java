package app.daymark.ui.salary;

import app.daymark.salary.SalaryBand;
import app.daymark.salary.SalarySurvey;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.RolePills;
import app.daymark.ui.kit.Screen;
import app.daymark.ui.kit.Texts;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Pay by experience: the chart first, the figures beside it, then where they come from. */
public final class SalaryView implements Screen {

  private static final KeyCombination BRING_DATA = new KeyCodeCombination(KeyCode.B);

  private final SalaryViewModel viewModel;
  private final Texts texts;
  private final Runnable bringData;
  private final VBox content = Page.column("salary");
  private final ScrollPane root;

  /**
   * Draws what the chosen role pays.
   *
   * @param bringData asks for more figures
   */
  public SalaryView(SalaryViewModel viewModel, Texts texts, Runnable bringData) {
    this.viewModel = viewModel;
    this.texts = texts;
    this.bringData = bringData;
    VBox.setVgrow(content, Priority.ALWAYS);
    root = Page.scrolling(top(), content);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    viewModel.choice().role().addListener((_, _, _) -> write());
    write();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void focus() {
    root.requestFocus();
  }

  private void onKey(KeyEvent event) {
    if (BRING_DATA.match(event)) {
      event.consume();
      bringData.run();
    }
  }

  private Node top() {
    Pane pills = RolePills.of(viewModel.choice());
    HBox.setHgrow(pills, Priority.ALWAYS);
    Button bring = new Button(texts.get("bring.button"));
    bring.setId("bring-data");
    bring.setMinWidth(Button.USE_PREF_SIZE);
    bring.setOnAction(_ -> bringData.run());
    HBox top = new HBox(pills, bring);
    top.getStyleClass().add("salary-top");
    return top;
  }

  private void write() {
    content
        .getChildren()
        .setAll(viewModel.survey().get().map(this::figures).orElseGet(this::nothingKnown));
  }

  private List<Node> nothingKnown() {
    VBox empty =
        Page.column(
            "empty",
            Page.icon(Feather.BAR_CHART_2),
            Page.text("empty-title", texts.get("salary.none.title", viewModel.roleTitle())),
            Page.text("empty-text", texts.get("salary.none.text")));
    VBox.setVgrow(empty, Priority.ALWAYS);
    return List.of(empty);
  }

  private List<Node> figures(SalarySurvey survey) {
    Node source = Page.text("source", viewModel.source(survey));
    return survey.bands().stream().allMatch(band -> band.typical() == null)
        ? List.of(header(survey), source)
        : List.of(header(survey), chartAndTable(survey), source);
  }

  private Node chartAndTable(SalarySurvey survey) {
    SalaryChart chart = new SalaryChart(survey, texts);
    HBox.setHgrow(chart, Priority.ALWAYS);
    Node table =
        Page.column("figures", table(survey), Page.text("caption", viewModel.unit(survey)));
    HBox figures = new HBox(chart, table);
    figures.getStyleClass().add("salary-figures");
    VBox.setVgrow(figures, Priority.ALWAYS);
    return figures;
  }

  private Node header(SalarySurvey survey) {
    VBox titles =
        Page.column(
            "page-titles",
            Page.text("page-title", viewModel.roleTitle()),
            Page.text("page-lead", viewModel.placeAndYear(survey)));
    HBox.setHgrow(titles, Priority.ALWAYS);
    HBox header =
        new HBox(
            titles,
            figure("salary.average", "swatch-average", viewModel.average(survey)),
            figure("salary.range", "swatch-range", viewModel.range(survey)));
    header.getStyleClass().add("page-header");
    return header;
  }

  /** A figure, and how it is drawn in the chart. */
  private Node figure(String key, String swatchStyle, String value) {
    Label number = new Label(value);
    number.getStyleClass().add("figure-value");
    number.setMinWidth(Label.USE_PREF_SIZE);
    Region swatch = new Region();
    swatch.getStyleClass().addAll("swatch", swatchStyle);
    HBox label = new HBox(swatch, Page.text("figure-label", texts.get(key)));
    label.getStyleClass().add("figure-caption");
    return Page.column("figure", number, label);
  }

  private Node table(SalarySurvey survey) {
    GridPane table = new GridPane();
    table.getStyleClass().add("figures-table");
    ColumnConstraints first = new ColumnConstraints();
    ColumnConstraints second = new ColumnConstraints();
    second.setHalignment(HPos.RIGHT);
    second.setHgrow(Priority.ALWAYS);
    table.getColumnConstraints().setAll(first, second);
    addRow(table, 0, "table-head", texts.get("salary.table.years"), texts.get("salary.table.pay"));
    int row = 1;
    for (SalaryBand band : survey.bands()) {
      addRow(table, row, "table-cell", viewModel.years(band), viewModel.pay(band));
      row++;
    }
    return table;
  }

  private static void addRow(GridPane table, int row, String style, String... cells) {
    for (int column = 0; column < cells.length; column++) {
      Label cell = new Label(cells[column]);
      cell.getStyleClass().add(style);
      cell.setMaxWidth(Double.MAX_VALUE);
      cell.setMinWidth(Label.USE_PREF_SIZE);
      if (column > 0) {
        cell.getStyleClass().add("number");
      }
      table.add(cell, column, row);
    }
  }
}
