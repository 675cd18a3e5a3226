package app.daymark.ui.settings;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;

/**
 * Where the data lies, backups, their second place, and the check: how it stands, and what can be
 * done.
 */
final class SafetyFields {

  private final SafetyViewModel viewModel;
  private final DataPlaceViewModel place;
  private final Texts texts;
  private final SafetyWays ways;
  private final SafetyButtons buttons;

  SafetyFields(SafetyViewModel viewModel, DataPlaceViewModel place, Texts texts, SafetyWays ways) {
    this.viewModel = viewModel;
    this.place = place;
    this.texts = texts;
    this.ways = ways;
    this.buttons = new SafetyButtons(texts);
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
        SafetyButtons.row(buttons.button("open-backups", "settings.backups.open", ways.backups())));
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
        SafetyButtons.row(choose, change, forget));
  }

  private Node check() {
    return Page.field(
        texts.get("settings.check"),
        Page.text("field-text", texts.get("settings.check.text")),
        Page.text("safety-state", viewModel.checked()),
        SafetyButtons.row(buttons.button("open-check", "settings.check.open", ways.check())));
  }

  /** One that rests while backups are sent to another folder. */
  private Button resting(String id, String key, Runnable action) {
    return buttons.resting(id, key, viewModel.busy(), action);
  }
}
