package app.daymark.ui.settings;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/**
 * Where the data lies, backups, their second place, and the check: how it stands, and what can be
 * done.
 */
final class SafetyFields {

  private final SafetyViewModel viewModel;
  private final DataPlaceViewModel place;
  private final Texts texts;
  private final SafetyWays ways;

  SafetyFields(SafetyViewModel viewModel, DataPlaceViewModel place, Texts texts, SafetyWays ways) {
    this.viewModel = viewModel;
    this.place = place;
    this.texts = texts;
    this.ways = ways;
  }

  Node root() {
    return Page.column(
        "safety", DataPlaceField.of(place, texts, ways), backups(), folder(), check());
  }

  private Node backups() {
    return Page.field(
        texts.get("settings.backups"),
        Page.text("field-text", texts.get("settings.backups.text")),
        Page.text("safety-state", viewModel.latest()),
        row(button("open-backups", texts.get("settings.backups.open"), ways.backups())));
  }

  private Node folder() {
    BooleanBinding chosen = viewModel.folder().isNotEmpty();
    Node choose = resting("choose-folder", "settings.folder.choose", viewModel::chooseFolder);
    Page.showWhile(choose, chosen.not());
    Node change = resting("change-folder", "settings.folder.change", viewModel::chooseFolder);
    Page.showWhile(change, chosen);
    Node forget = resting("forget-folder", "settings.folder.forget", viewModel::forgetFolder);
    Page.showWhile(forget, chosen);
    return Page.field(
        texts.get("settings.folder"),
        Page.text("field-text", texts.get("settings.folder.text")),
        Page.text(
            "safety-state",
            viewModel
                .folder()
                .map(path -> path.isEmpty() ? "" : texts.get("settings.folder.now", path))),
        Page.text("problem", viewModel.problem()),
        row(choose, change, forget));
  }

  private Node check() {
    return Page.field(
        texts.get("settings.check"),
        Page.text("field-text", texts.get("settings.check.text")),
        Page.text("safety-state", viewModel.checked()),
        row(button("open-check", texts.get("settings.check.open"), ways.check())));
  }

  /** One that rests while backups are sent to another folder. */
  private Button resting(String id, String key, Runnable action) {
    Button button = button(id, texts.get(key), action);
    button.disableProperty().bind(viewModel.busy());
    return button;
  }

  static Button button(String id, String name, Runnable action) {
    Button button = new Button(name);
    button.setId(id);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /** Buttons beside each other, or below, as there is room. */
  static Node row(Node... buttons) {
    FlowPane row = new FlowPane(buttons);
    row.getStyleClass().add("field-row");
    return row;
  }
}
