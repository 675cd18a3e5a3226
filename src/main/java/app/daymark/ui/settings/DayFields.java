package app.daymark.ui.settings;

import app.daymark.settings.Settings;
import app.daymark.ui.kit.MinutesField;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.WeekChooser;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.FlowPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** What holds for the learner's days; there is nothing to confirm, for all can be undone. */
final class DayFields {

  /** A number that is still being turned is not yet what the learner wants. */
  private static final Duration SETTLING = Duration.millis(600);

  private final SettingsViewModel viewModel;
  private final Texts texts;
  private final ChoiceBox<@Nullable LocalTime> dayEnd = new ChoiceBox<>();
  private final CheckBox streak = new CheckBox();
  private final ObjectProperty<Set<DayOfWeek>> week = new SimpleObjectProperty<>(Set.of());
  private final ObjectProperty<Integer> dayLimit;
  private final PauseTransition settled = new PauseTransition(SETTLING);
  private final Node root;

  DayFields(SettingsViewModel viewModel, Texts texts) {
    this.viewModel = viewModel;
    this.texts = texts;
    this.dayLimit = new SimpleObjectProperty<>(viewModel.settings().get().dayLimit());
    this.root = Page.column("look", dayEndField(), weekField(), dayLimitField(), streakField());
    viewModel.settings().subscribe(this::show);
    week.addListener((_, _, days) -> chosen(days));
  }

  Node root() {
    return root;
  }

  private void show(Settings settings) {
    dayEnd.getItems().setAll(viewModel.dayEnds());
    dayEnd.setValue(settings.dayEnd());
    week.set(Set.copyOf(settings.studyWeek().days()));
    streak.setSelected(settings.showsStreak());
    dayLimit.set(settings.dayLimit());
    settled.stop();
  }

  private void chosen(Set<DayOfWeek> days) {
    if (!viewModel.setStudyWeek(days)) {
      week.set(Set.copyOf(viewModel.settings().get().studyWeek().days()));
    }
  }

  private Node dayEndField() {
    dayEnd.setId("day-end");
    dayEnd.setAccessibleText(texts.get("settings.dayEnd"));
    dayEnd.setOnAction(_ -> {
      LocalTime chosen = dayEnd.getValue();
      if (chosen != null) {
        viewModel.setDayEnd(chosen);
      }
    });
    return Page.field(
        texts.get("settings.dayEnd"),
        dayEnd,
        Page.text("field-text", texts.get("settings.dayEnd.text")));
  }

  private Node weekField() {
    return Page.field(
        texts.get("settings.week"),
        WeekChooser.of(texts, week),
        Page.text("field-text", texts.get("settings.week.text")));
  }

  private Node dayLimitField() {
    settled.setOnFinished(_ -> viewModel.setDayLimit(dayLimit.get()));
    dayLimit.addListener((_, _, _) -> settled.playFromStart());
    FlowPane row =
        new FlowPane(
            MinutesField.of(
                texts.get("settings.dayLimit"),
                Settings.LEAST_DAY_LIMIT,
                Settings.MOST_DAY_LIMIT,
                dayLimit),
            Page.text("field-label", texts.get("settings.dayLimit.unit")));
    row.getStyleClass().add("field-row");
    return Page.field(
        texts.get("settings.dayLimit"),
        row,
        Page.text("field-text", texts.get("settings.dayLimit.text")));
  }

  private Node streakField() {
    streak.setId("show-streak");
    streak.setText(texts.get("settings.streak.show"));
    streak.setOnAction(_ -> viewModel.showStreak(streak.isSelected()));
    return Page.field(
        texts.get("settings.streak"),
        streak,
        Page.text("field-text", texts.get("settings.streak.text")));
  }
}
