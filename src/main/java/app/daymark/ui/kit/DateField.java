package app.daymark.ui.kit;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.DatePicker;
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
    // The toolkit takes what is written in the field when Enter is let go and when the keyboard
    // leaves it. It writes the date only when it first draws the field: Enter that opened the panel
    // would empty it.
    field
        .valueProperty()
        .subscribe(day -> field.getEditor().setText(field.getConverter().toString(day)));
    return field;
  }
}
