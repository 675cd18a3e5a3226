package app.daymark.ui.catchup;

import app.daymark.settings.Settings;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import javafx.beans.property.Property;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Where the learner says how many minutes a day may have at most. */
final class LimitField {

  private static final int STEP = 15;

  private LimitField() {}

  static Node of(Property<Integer> limit, Texts texts) {
    SpinnerValueFactory<Integer> values =
        new IntegerSpinnerValueFactory(
            Settings.LEAST_DAY_LIMIT, Settings.MOST_DAY_LIMIT, limit.getValue(), STEP);
    values.setConverter(new Minutes(limit));
    values.valueProperty().bindBidirectional(limit);
    Spinner<Integer> spinner = new Spinner<>(values);
    spinner.setEditable(true);
    spinner.getStyleClass().add("limit-spinner");
    spinner.focusedProperty().subscribe(() -> settle(spinner));
    spinner.getEditor().addEventHandler(ActionEvent.ACTION, _ -> settle(spinner));
    spinner.getEditor().setAccessibleText(texts.get("catchUp.limit.accessible"));
    Label before = label(texts.get("catchUp.limit.before"));
    before.setLabelFor(spinner);
    HBox row = new HBox(before, spinner, label(texts.get("catchUp.limit.after")));
    row.getStyleClass().add("limit-row");
    return row;
  }

  /** Takes what was typed; what cannot be taken makes way for what holds. */
  private static void settle(Spinner<Integer> spinner) {
    spinner.commitValue();
    spinner.cancelEdit();
  }

  private static Label label(String text) {
    return Page.text("field-label", text);
  }

  /** Minutes in a field; what is no number of minutes changes nothing. */
  private static final class Minutes extends StringConverter<Integer> {

    private final Property<Integer> limit;

    Minutes(Property<Integer> limit) {
      this.limit = limit;
    }

    @Override
    public String toString(@Nullable Integer minutes) {
      return minutes == null ? "" : String.valueOf(minutes);
    }

    @Override
    public Integer fromString(String text) {
      try {
        return Math.clamp(
            Long.parseLong(text.strip()), Settings.LEAST_DAY_LIMIT, Settings.MOST_DAY_LIMIT);
      } catch (NumberFormatException _) {
        return limit.getValue();
      }
    }
  }
}
