package app.daymark.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;

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
    Spinner<Integer> field = new Spinner<>(values);
    field.setEditable(true);
    field.setAccessibleText(name);
    field.getStyleClass().add("minutes");
    values.valueProperty().bindBidirectional(minutes);
    return field;
  }
}
