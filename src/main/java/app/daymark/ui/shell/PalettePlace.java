package app.daymark.ui.shell;

import app.daymark.ui.command.PaletteView;
import app.daymark.ui.command.PaletteViewModel;
import app.daymark.ui.kit.Once;
import app.daymark.ui.kit.Texts;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Lays the palette over the window, and gives the keyboard back to where it was. */
final class PalettePlace {

  private final PaletteViewModel viewModel;
  private final Texts texts;
  private final StackPane root = new StackPane();
  private final Node below;
  private final Runnable otherwise;
  private final Once<PaletteView> view = new Once<>(this::view);
  private @Nullable Node before;

  /**
   * Closed at first, and made when it opens.
   *
   * @param below what it lies over
   * @param otherwise gives the keyboard to what is shown, where what had it is gone
   */
  PalettePlace(PaletteViewModel viewModel, Texts texts, Node below, Runnable otherwise) {
    this.viewModel = viewModel;
    this.texts = texts;
    this.below = below;
    this.otherwise = otherwise;
    root.visibleProperty().bind(viewModel.isOpen());
    viewModel.isOpen().addListener((_, _, isOpen) -> show(isOpen));
  }

  Node root() {
    return root;
  }

  private void show(boolean isOpen) {
    Scene scene = below.getScene();
    if (isOpen) {
      before = scene == null ? null : scene.getFocusOwner();
      below.setDisable(true);
      view.get().focus();
    } else {
      below.setDisable(false);
      giveBack();
    }
  }

  private PaletteView view() {
    PaletteView made = new PaletteView(viewModel, texts);
    root.getChildren().setAll(made.root());
    return made;
  }

  private void giveBack() {
    Node last = before;
    before = null;
    if (last != null && last.getScene() != null && !last.isDisabled()) {
      last.requestFocus();
    } else {
      otherwise.run();
    }
  }
}
