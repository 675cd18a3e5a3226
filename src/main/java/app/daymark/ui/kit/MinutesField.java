package app.daymark.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * A field for a number of minutes, within bounds. What is typed counts on Enter and when the field
 * is left; what is no number makes way for the one there was.
 */
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
    return of(name, least, most, STEP, minutes);
  }

  /**
   * The same.
   *
   * @param step how many minutes its arrows go at once
   */
  public static Spinner<Integer> of(
      String name, int least, int most, int step, ObjectProperty<Integer> minutes) {
    IntegerSpinnerValueFactory values =
        new IntegerSpinnerValueFactory(least, most, minutes.get(), step);
    values.setConverter(new Digits(least, most, minutes));
    values.valueProperty().bindBidirectional(minutes);
    Spinner<Integer> field = new Spinner<>(values);
    field.setEditable(true);
    field.setAccessibleText(name);
    field.getEditor().setAccessibleText(name);
    field.getStyleClass().add("minutes");
    field.focusedProperty().subscribe(() -> settle(field));
    field.getEditor().addEventHandler(ActionEvent.ACTION, _ -> settle(field));
    return field;
  }

  /** Takes what was typed, and shows what holds then. */
  private static void settle(Spinner<Integer> field) {
    field.commitValue();
    field.cancelEdit();
  }

  /** Reads a number; what is none stands for the number there was. */
  private static final class Digits extends StringConverter<Integer> {

    private final int least;
    private final int most;
    private final ObjectProperty<Integer> present;

    Digits(int least, int most, ObjectProperty<Integer> present) {
      this.least = least;
      this.most = most;
      this.present = present;
    }

    @Override
    public String toString(@Nullable Integer number) {
      return number == null ? "" : String.valueOf(number);
    }

    @Override
    public Integer fromString(String text) {
      String typed = text.strip();
      return typed.matches("\\d{1,18}")
          ? Integer.valueOf(Math.clamp(Long.parseLong(typed), least, most))
          : present.get();
    }
  }
}
