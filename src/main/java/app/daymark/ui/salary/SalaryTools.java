package app.daymark.ui.salary;

import app.daymark.salary.PayUnit;
import app.daymark.salary.PayUnit.Length;
import app.daymark.salary.PayUnit.Period;
import app.daymark.ui.kit.NameOnly;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** What can be chosen about the figures: which survey, and how pay is written. */
final class SalaryTools {

  private final SalaryViewModel viewModel;
  private final Texts texts;
  private final FlowPane root = new FlowPane();

  /**
   * Offers the choices.
   *
   * @param actions what else stands in the row
   */
  SalaryTools(SalaryViewModel viewModel, Texts texts, List<Node> actions) {
    this.viewModel = viewModel;
    this.texts = texts;
    root.getStyleClass().add("salary-tools");
    root.getChildren().addAll(actions);
    root.getChildren().addAll(surveys(), units());
  }

  Node root() {
    return root;
  }

  /** Not there while there is no choice. */
  private Node surveys() {
    ChoiceBox<@Nullable KnownSurvey> choice = new ChoiceBox<>(viewModel.surveys().ofRole());
    choice.setAccessibleText(texts.get("salary.surveys"));
    choice.setConverter(new NameOnly<>(viewModel::name));
    choice.valueProperty().bindBidirectional(viewModel.surveys().first());
    Page.showWhile(choice, Bindings.size(viewModel.surveys().ofRole()).greaterThan(1));
    return choice;
  }

  private Node units() {
    HBox both =
        new HBox(
            units(List.of(Period.values()), PayUnit::period, each -> unit -> unit.with(each)),
            units(List.of(Length.values()), PayUnit::length, each -> unit -> unit.with(each)));
    both.getStyleClass().add("units");
    return both;
  }

  /** Buttons of which one is pressed. */
  private <T extends Enum<T>> Node units(
      List<T> values, Function<PayUnit, T> part, Function<T, UnaryOperator<PayUnit>> change) {
    HBox buttons = new HBox();
    buttons.getStyleClass().add("unit-pills");
    ToggleGroup group = new ToggleGroup();
    for (T value : values) {
      String name = value.name().toLowerCase(Locale.ROOT);
      ToggleButton pill = new ToggleButton(texts.get("salary.unit." + name));
      pill.setId("salary-" + name);
      pill.getStyleClass().add("pill");
      pill.setToggleGroup(group);
      pill.setOnAction(_ -> {
        pill.setSelected(true);
        viewModel.unit().set(change.apply(value).apply(viewModel.unit().get()));
      });
      viewModel.unit().subscribe(unit -> pill.setSelected(part.apply(unit).equals(value)));
      buttons.getChildren().add(pill);
    }
    return buttons;
  }
}
