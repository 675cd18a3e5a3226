package app.daymark.ui.settings;

import app.daymark.settings.Settings;
import app.daymark.ui.kit.Look;
import app.daymark.ui.kit.MinutesField;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Screen;
import app.daymark.ui.kit.Texts;
import java.time.LocalTime;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.FlowPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** What holds for all plans; there is nothing to confirm, for everything can be undone. */
public final class SettingsView implements Screen {

  /** A number that is still being turned is not yet what the learner wants. */
  private static final Duration SETTLING = Duration.millis(600);

  private final SettingsViewModel viewModel;
  private final SafetyViewModel safety;
  private final LookFields look;
  private final Texts texts;
  private final ChoiceBox<@Nullable LocalTime> dayEnd = new ChoiceBox<>();
  private final CheckBox streak = new CheckBox();
  private final ObjectProperty<Integer> dayLimit;
  private final PauseTransition settled = new PauseTransition(SETTLING);
  private final Parent root;

  public SettingsView(
      SettingsViewModel viewModel,
      SafetyViewModel safety,
      Look look,
      Texts texts,
      SafetyWays ways) {
    this.viewModel = viewModel;
    this.safety = safety;
    this.look = new LookFields(look, texts);
    this.texts = texts;
    this.dayLimit = new SimpleObjectProperty<>(viewModel.settings().get().dayLimit());
    this.root =
        Page.scrolling(
            Page.text("page-title", texts.get("nav.settings")),
            Page.column(
                "settings",
                Page.text("section-title", texts.get("settings.look")),
                this.look.root(),
                Page.text("section-title", texts.get("settings.day")),
                dayEndField(),
                dayLimitField(),
                streakField(),
                Page.text("section-title", texts.get("settings.safety")),
                new SafetyFields(safety, texts, ways).root()));
    viewModel.settings().subscribe(this::show);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void focus() {
    look.focus();
  }

  @Override
  public void refresh() {
    viewModel.refresh();
    safety.refresh();
  }

  private void show(Settings settings) {
    dayEnd.getItems().setAll(viewModel.dayEnds());
    dayEnd.setValue(settings.dayEnd());
    streak.setSelected(settings.showsStreak());
    dayLimit.set(settings.dayLimit());
    settled.stop();
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
