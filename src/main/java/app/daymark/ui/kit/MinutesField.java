package app.daymark.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextFormatter;
import javafx.util.StringConverter;

/** A field for a number of minutes, within bounds. */
public final class MinutesField {

  private static final int STEP = 5;

  private MinutesField() {}

  /**
   * Makes a field that follows a number and changes it.
   *
   * @param name what the number is, for those who hear it
   */
  public static Spinner<Integer> of(
      String name, int least, int most, ObjectProperty<Integer> minutes) {
    IntegerSpinnerValueFactory values =
        new IntegerSpinnerValueFactory(least, most, minutes.get(), STEP);
    values.setConverter(new Digits(minutes));
    Spinner<Integer> field = new Spinner<>(values);
    field.setEditable(true);
    field.setAccessibleText(name);
    field.getStyleClass().add("minutes");
    field
        .getEditor()
        .setTextFormatter(
            new TextFormatter<>(
                change -> change.getControlNewText().matches("\\d{0,4}") ? change : null));
    // An emptied field shows its number again when it is left.
    field
        .focusedProperty()
        .addListener((_, _, _) -> field.getEditor().setText(String.valueOf(minutes.get())));
    values.valueProperty().bindBidirectional(minutes);
    return field;
  }

  /** Reads a number; nothing entered stands for the number there was. */
  private static final class Digits extends StringConverter<Integer> {

    private final ObjectProperty<Integer> present;

    Digits(ObjectProperty<Integer> present) {
      this.present = present;
    }

    @Override
    public String toString(Integer number) {
      return String.valueOf(number);
    }

    @Override
    public Integer fromString(String text) {
      return text.isEmpty() ? present.get() : Integer.valueOf(text);
    }
  }
}
