package app.daymark.ui.salary;

import app.daymark.salary.PayUnit.Period;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Panel;
import app.daymark.ui.kit.Texts;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks where the learner is, for the chart to show. */
public final class HerePanel implements Panel {

  private final HereViewModel viewModel;
  private final Texts texts;
  private final TextField years;
  private final Parent root;
  private final Parent footer;

  /** Begins with what was said before. */
  public HerePanel(HereViewModel viewModel, Texts texts) {
    this.viewModel = viewModel;
    this.texts = texts;
    this.years = field("salary.here.years", "here-years", viewModel.years());
    this.root =
        Page.column(
            "panel-body",
            Page.text("caption", texts.get("salary.here.text")),
            Page.field(texts.get("salary.here.years"), years),
            Page.field(texts.get("salary.here.pay"), pay(), period()),
            Page.text("caption", texts.get("salary.here.private")));
    this.footer = footerRow();
  }

  @Override
  public String title() {
    return texts.get("salary.here.title");
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public Optional<Parent> footer() {
    return Optional.of(footer);
  }

  @Override
  public void focus() {
    years.requestFocus();
  }

  private TextField field(String name, String id, StringProperty text) {
    TextField field = new TextField();
    field.setId(id);
    field.setAccessibleText(texts.get(name));
    field.textProperty().bindBidirectional(text);
    field.getStyleClass().add("here-field");
    field.setOnAction(_ -> viewModel.save());
    return field;
  }

  private Node pay() {
    ChoiceBox<Currency> currency = new ChoiceBox<>();
    currency.getItems().setAll(viewModel.currencies());
    currency.valueProperty().bindBidirectional(viewModel.currency());
    currency.setAccessibleText(texts.get("salary.here.currency"));
    FlowPane row = new FlowPane(field("salary.here.pay", "here-pay", viewModel.pay()), currency);
    row.getStyleClass().add("field-row");
    return row;
  }

  private Node period() {
    HBox row = new HBox();
    row.getStyleClass().add("field-pair");
    ToggleGroup group = new ToggleGroup();
    for (Period period : Period.values()) {
      String name = texts.get("salary.unit." + period.name().toLowerCase(Locale.ROOT));
      RadioButton button = new RadioButton(name);
      button.setToggleGroup(group);
      button.setSelected(period == viewModel.period().get());
      button.setOnAction(_ -> viewModel.period().set(period));
      row.getChildren().add(button);
    }
    return row;
  }

  private Parent footerRow() {
    VBox words = Page.column("footer-words", Page.text("problem", viewModel.problem()));
    Button clear = button("salary.here.clear", viewModel::clear);
    clear.setDisable(!viewModel.hasStanding());
    Button save = button("salary.here.save", viewModel::save);
    save.getStyleClass().add("accent");
    return Page.column("panel-footer", Page.footerRow(words, clear, save));
  }

  private Button button(String key, Runnable action) {
    return Page.button(texts.get(key), action);
  }
}
