package app.daymark.ui.start;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Reveal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Cards one above the other, one of them chosen. Arrows or J and K go from card to card, a double
 * click chooses and goes on.
 */
final class CardChoice<T> {

  private final ObjectProperty<@Nullable T> chosen;
  private final Face<T> face;
  private final Runnable onTaken;
  private final VBox root = Page.column("choice-list");
  private final List<T> shown = new ArrayList<>();

  /** How a card looks. */
  record Face<T>(Function<T, Node> content, Function<T, String> spoken) {}

  /**
   * Makes one without any card.
   *
   * @param chosen is followed and changed
   * @param onTaken called when a card is chosen so that nothing else is needed
   */
  CardChoice(ObjectProperty<@Nullable T> chosen, Face<T> face, Runnable onTaken) {
    this.chosen = chosen;
    this.face = face;
    this.onTaken = onTaken;
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    chosen.subscribe(_ -> mark());
  }

  VBox root() {
    return root;
  }

  void show(List<? extends T> all) {
    shown.clear();
    shown.addAll(all);
    root.getChildren().setAll(shown.stream().map(this::card).toList());
    mark();
  }

  /** Puts the keyboard on the chosen card, or else the first. */
  void focus() {
    if (!shown.isEmpty()) {
      root.getChildren().get(Math.max(0, place())).requestFocus();
    }
  }

  private CardButton card(T thing) {
    CardButton card = new CardButton(face.content().apply(thing));
    card.setAccessibleText(face.spoken().apply(thing));
    card.setOnAction(_ -> {
      chosen.set(thing);
      mark();
    });
    card.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
        onTaken.run();
      }
    });
    return card;
  }

  private int place() {
    return shown.indexOf(chosen.get());
  }

  private void mark() {
    int place = place();
    for (int i = 0; i < root.getChildren().size(); i++) {
      ((CardButton) root.getChildren().get(i)).setSelected(i == place);
    }
  }

  private void onKey(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.J) {
      step(1);
      event.consume();
    } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.K) {
      step(-1);
      event.consume();
    }
  }

  private void step(int step) {
    int to = Math.clamp((long) place() + step, 0, shown.size() - 1);
    chosen.set(shown.get(to));
    focus();
    Reveal.reveal(root.getChildren().get(to));
  }
}
