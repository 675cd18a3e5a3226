package app.daymark.ui.kit;

import java.time.LocalDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A field for a date, typed or picked from a calendar. */
public final class DateField {

  private DateField() {}

  /**
   * Makes a field that follows a date and changes it.
   *
   * @param name what the date is, for those who hear it
   */
  public static DatePicker of(Texts texts, String name, ObjectProperty<@Nullable LocalDate> date) {
    DatePicker field = new DatePicker();
    field.setConverter(new DateText(texts));
    field.setPromptText(name);
    field.setAccessibleText(name);
    field.valueProperty().bindBidirectional(date);
    passOverEnterFromElsewhere(field);
    return field;
  }

  /**
   * The toolkit takes what is written in the field when Enter is let go. Where Enter opened the
   * panel it lies on, nothing is written there yet, and the date would be lost.
   */
  private static void passOverEnterFromElsewhere(DatePicker field) {
    BooleanProperty pressedHere = new SimpleBooleanProperty();
    field.focusedProperty().subscribe(() -> pressedHere.set(false));
    field.addEventFilter(
        KeyEvent.ANY,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            if (event.getEventType() == KeyEvent.KEY_PRESSED) {
              pressedHere.set(true);
            } else if (!pressedHere.get()) {
              event.consume();
            }
          }
        });
  }
}
