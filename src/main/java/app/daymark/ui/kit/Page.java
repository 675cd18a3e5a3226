package app.daymark.ui.kit;

import app.daymark.plan.EditLimits;
import java.text.Bidi;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small pieces every page is set from. */
public final class Page {

  /** More letters than stand in the largest type without leaving too little room below. */
  private static final int LONG_TITLE = 60;

  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

  private Page() {}

  /** Text that wraps, in one of the stylesheet's styles. */
  public static Label text(String style, String text) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    wrap(label);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  /** Lets a label's text wrap where it can. */
  public static void wrap(Label label) {
    label
        .textProperty()
        .subscribe(text -> {
          label.setWrapText(canWrap(text));
          if (Devanagari.isIn(text)) {
            Devanagari.load();
            if (!(label.getSkin() instanceof WordsSkin)) {
              label.setSkin(new WordsSkin(label));
            }
          }
        });
  }

  /** Lets what is written wrap where it can. */
  public static void wrap(TextArea area) {
    area.textProperty().subscribe(text -> area.setWrapText(canWrap(text)));
  }

  /**
   * Not a text that runs from right to left: breaking such a line fails in JavaFX 26 on Linux
   * (PrismTextLayout), and takes the window's drawing with it.
   */
  public static boolean canWrap(@Nullable String text) {
    return text == null || !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  /** Text that follows a value, and takes no room while it is empty. */
  public static Label text(String style, ObservableValue<String> text) {
    Label label = text(style, "");
    label.textProperty().bind(text);
    label.managedProperty().bind(label.textProperty().isNotEmpty());
    label.visibleProperty().bind(label.managedProperty());
    return label;
  }

  /** The title of a page that is the learner's to choose; a long one is set smaller. */
  public static Label title(ObservableValue<String> title) {
    Label label = text("page-title", title);
    title.subscribe(text -> label.pseudoClassStateChanged(LONG, text.length() > LONG_TITLE));
    return label;
  }

  /** A field for a title, which takes no more letters than a title may have. */
  public static TextField titleField() {
    TextField field = new TextField();
    // Not by a formatter: with one, a field keeps the Esc that closes its panel.
    field
        .textProperty()
        .subscribe(text -> {
          if (text != null && text.length() > EditLimits.LONGEST_TITLE) {
            field.setText(text.substring(0, EditLimits.LONGEST_TITLE));
          }
        });
    return field;
  }

  public static VBox column(String style, Node... children) {
    return column(style, List.of(children));
  }

  public static VBox column(String style, List<? extends Node> children) {
    VBox column = new VBox();
    column.getChildren().addAll(children);
    column.getStyleClass().add(style);
    return column;
  }

  /** Something to fill in, or to choose, under its name. */
  public static VBox field(String name, Node... content) {
    VBox field = column("field", text("field-title", name));
    field.getChildren().addAll(content);
    return field;
  }

  /** A page that scrolls when it is longer than the window. */
  public static ScrollPane scrolling(Node... parts) {
    // A page is no wider than the stylesheet allows; the frame keeps it in the middle.
    ScrollPane scroll = ScrollArea.of(new StackPane(column("page", parts)));
    scroll.setFitToHeight(true);
    return scroll;
  }

  /** A button whose name is never cut. */
  public static Button button(String name, Runnable action) {
    Button button = new Button(name);
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /** A line at the foot of a panel: words, and at its far end what can be done. */
  public static HBox footerRow(Node words, Node... buttons) {
    HBox row = new HBox(words);
    row.getChildren().addAll(buttons);
    row.getStyleClass().add("footer-row");
    HBox.setHgrow(words, Priority.ALWAYS);
    return row;
  }

  public static FontIcon icon(Feather icon) {
    return new FontIcon(icon);
  }

  /**
   * A place for what is rarely seen: made when a value is true for the first time, and shown while
   * it is. What is hidden would be styled all the same, before the first picture.
   */
  public static Node onceShown(ObservableValue<Boolean> shown, Supplier<? extends Node> making) {
    StackPane place = new StackPane();
    showWhile(place, shown);
    fillOnce(place, shown, making);
    return place;
  }

  /** Fills a place with what is made when a value is true and nothing is there yet. */
  static void fillOnce(
      Pane place, ObservableValue<Boolean> wanted, Supplier<? extends Node> making) {
    wanted.subscribe(now -> {
      if (now && place.getChildren().isEmpty()) {
        place.getChildren().add(making.get());
      }
    });
  }

  /** Shows a node, and gives it room, while a value is true. */
  public static void showWhile(Node node, ObservableValue<Boolean> shown) {
    node.visibleProperty().bind(shown);
    node.managedProperty().bind(shown);
  }
}
