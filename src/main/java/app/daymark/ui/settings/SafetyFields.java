package app.daymark.ui.settings;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** Backups, their second place, and the check: how it stands, and what can be done. */
final class SafetyFields {

  private final SafetyViewModel viewModel;
  private final Texts texts;
  private final SafetyWays ways;

  SafetyFields(SafetyViewModel viewModel, Texts texts, SafetyWays ways) {
    this.viewModel = viewModel;
    this.texts = texts;
    this.ways = ways;
  }

  Node root() {
    return Page.column("safety", data(), backups(), folder(), check());
  }

  private Node data() {
    return Page.field(
        texts.get("settings.data"),
        Page.text("safety-state", ways.data().toString()),
        Page.text("field-text", texts.get("settings.data.text")),
        row(button("open-data", "settings.data.open", ways.openData())));
  }

  private Node backups() {
    return Page.field(
        texts.get("settings.backups"),
        Page.text("field-text", texts.get("settings.backups.text")),
        Page.text("safety-state", viewModel.latest()),
        row(button("open-backups", "settings.backups.open", ways.backups())));
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
        row(button("open-check", "settings.check.open", ways.check())));
  }

  /** One that rests while backups are sent to another folder. */
  private Button resting(String id, String key, Runnable action) {
    Button button = button(id, key, action);
    button.disableProperty().bind(viewModel.busy());
    return button;
  }

  private Button button(String id, String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setId(id);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static Node row(Node... buttons) {
    FlowPane row = new FlowPane(buttons);
    row.getStyleClass().add("field-row");
    return row;
  }
}
