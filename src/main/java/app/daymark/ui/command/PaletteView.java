package app.daymark.ui.command;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The palette: a field to type in, and below it what is found. It lies over the window. */
public final class PaletteView {

  private static final int MOST_SEEN = 9;

  private final PaletteViewModel viewModel;
  private final TextField field = new TextField();
  private final ListView<Find> list;
  private final StackPane root;

  public PaletteView(PaletteViewModel viewModel, Texts texts) {
    this.viewModel = viewModel;
    this.list = new ListView<>(viewModel.found());
    field.setPromptText(texts.get("palette.prompt"));
    field.setAccessibleText(texts.get("palette.prompt"));
    field.setId("palette-field");
    field.textProperty().bindBidirectional(viewModel.typed());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    field
        .accessibleHelpProperty()
        .bind(
            list.getSelectionModel()
                .selectedItemProperty()
                .map(find -> texts.get("palette.chosen", find.title(), find.detail()))
                .orElse(""));
    list.setCellFactory(_ -> new FindCell(texts, viewModel::choose));
    list.setFocusTraversable(false);
    list.getStyleClass().add("palette-list");
    list.setAccessibleText(texts.get("palette.list"));
    VBox.setVgrow(list, Priority.ALWAYS);
    // After the list has heard of it, which an invalidation listener would not wait for.
    viewModel.found().addListener((ListChangeListener<Find>) _ -> selectFirst());
    list.prefHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.min(MOST_SEEN, viewModel.found().size()) * list.getFixedCellSize(),
                viewModel.found(),
                list.fixedCellSizeProperty()));
    Label none = Page.text("palette-none", texts.get("palette.none"));
    Page.showWhile(none, Bindings.isEmpty(viewModel.found()));
    Page.showWhile(list, Bindings.isNotEmpty(viewModel.found()));
    VBox palette = Page.column("palette", field, list, none);
    palette.setMaxHeight(Region.USE_PREF_SIZE);
    Region shade = new Region();
    shade.getStyleClass().add("panel-shade");
    shade.setOnMousePressed(_ -> viewModel.close());
    StackPane place = new StackPane(palette);
    place.getStyleClass().add("palette-place");
    // Beside the palette, the shade is clicked.
    place.setPickOnBounds(false);
    root = new StackPane(shade, place);
    selectFirst();
  }

  public Node root() {
    return root;
  }

  /** Gives the field the keyboard. */
  public void focus() {
    field.requestFocus();
  }

  private void selectFirst() {
    if (!viewModel.found().isEmpty()) {
      list.getSelectionModel().clearAndSelect(0);
      list.scrollTo(0);
    }
  }

  private void onKey(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> go(event, 1);
      case UP -> go(event, -1);
      case PAGE_DOWN -> go(event, 8);
      case PAGE_UP -> go(event, -8);
      case ENTER -> choose(event);
      case ESCAPE -> {
        event.consume();
        viewModel.close();
      }
      // The keyboard stays here until it is closed.
      case TAB -> go(event, event.isShiftDown() ? -1 : 1);
      default -> {
        // It is typed.
      }
    }
  }

  private void go(KeyEvent event, int step) {
    event.consume();
    int last = viewModel.found().size() - 1;
    if (last >= 0) {
      int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, last);
      list.getSelectionModel().clearAndSelect(to);
      list.scrollTo(Math.max(0, to - 4));
    }
  }

  private void choose(KeyEvent event) {
    event.consume();
    @Nullable Find chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      viewModel.choose(chosen);
    }
  }
}
