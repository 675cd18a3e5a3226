package app.daymark.ui.settings;

import app.daymark.ui.kit.NameOnly;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import java.time.LocalTime;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;

/** When to be reminded, if at all. */
final class ReminderField {

  private ReminderField() {}

  static Node of(ReminderViewModel viewModel, Texts texts) {
    ChoiceBox<Optional<LocalTime>> times = new ChoiceBox<>();
    times.setId("reminder");
    times.setAccessibleText(texts.get("settings.reminder"));
    times.setConverter(
        new NameOnly<>(
            time -> time.map(LocalTime::toString).orElse(texts.get("settings.reminder.never"))));
    viewModel
        .time()
        .subscribe(time -> {
          times.getItems().setAll(viewModel.times());
          times.setValue(time);
        });
    times.setOnAction(_ -> {
      Optional<LocalTime> chosen = times.getValue();
      // The box has no value for a moment while its choices are exchanged.
      if (chosen != null) {
        viewModel.choose(chosen);
      }
    });
    return Page.field(
        texts.get("settings.reminder"),
        times,
        Page.text("field-text", texts.get("settings.reminder.text")));
  }
}
