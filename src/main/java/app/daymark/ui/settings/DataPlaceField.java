package app.daymark.ui.settings;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** Where the data lies: to look at it, or to move it. */
final class DataPlaceField {

  private final DataPlaceViewModel viewModel;
  private final Texts texts;
  private final SafetyButtons buttons;

  private DataPlaceField(DataPlaceViewModel viewModel, Texts texts) {
    this.viewModel = viewModel;
    this.texts = texts;
    this.buttons = new SafetyButtons(texts);
  }

  static Node of(DataPlaceViewModel viewModel, Texts texts, SafetyWays ways) {
    return new DataPlaceField(viewModel, texts).field(ways);
  }

  private Node field(SafetyWays ways) {
    BooleanBinding moves = viewModel.next().isNotEmpty();
    Button move = resting("move-data", "settings.data.move", viewModel::choose);
    Page.showWhile(move, moves.not());
    Button quit = resting("quit-to-move", "settings.data.quit", ways.quit());
    Page.showWhile(quit, moves);
    Button stay = resting("leave-data", "settings.data.stay", viewModel::stay);
    Page.showWhile(stay, moves);
    return Page.field(
        texts.get("settings.data"),
        Page.text("safety-state", ways.data().toString()),
        Page.text("field-text", texts.get("settings.data.text")),
        Page.text(
            "safety-state",
            viewModel
                .next()
                .map(path -> path.isEmpty() ? "" : texts.get("settings.data.next", path))),
        Page.text("problem", viewModel.problem()),
        SafetyButtons.row(
            buttons.button("open-data", "settings.data.open", ways.openData()), move, quit, stay));
  }

  /** One that rests while a folder is being looked at. */
  private Button resting(String id, String key, Runnable action) {
    return buttons.resting(id, key, viewModel.busy(), action);
  }
}
