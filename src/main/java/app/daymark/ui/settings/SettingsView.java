package app.daymark.ui.settings;

import app.daymark.ui.kit.Look;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Screen;
import app.daymark.ui.kit.Texts;
import javafx.scene.Parent;

/** What holds for the window, the days and the data; there is nothing to confirm. */
public final class SettingsView implements Screen {

  private final SettingsViewModel viewModel;
  private final SafetyViewModel safety;
  private final DataPlaceViewModel place;
  private final LookFields look;
  private final Parent root;

  public SettingsView(
      SettingsViewModel viewModel,
      ReminderViewModel reminder,
      SafetyViewModel safety,
      DataPlaceViewModel place,
      Look look,
      Texts texts,
      SafetyWays ways) {
    this.viewModel = viewModel;
    this.safety = safety;
    this.place = place;
    this.look = new LookFields(look, texts);
    this.root =
        Page.scrolling(
            Page.text("page-title", texts.get("nav.settings")),
            Page.column(
                "settings",
                Page.text("section-title", texts.get("settings.look")),
                this.look.root(),
                Page.text("section-title", texts.get("settings.day")),
                new DayFields(viewModel, texts).root(),
                ReminderField.of(reminder, texts),
                Page.text("section-title", texts.get("settings.safety")),
                new SafetyFields(safety, place, texts, ways).root()));
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
    place.refresh();
  }
}
