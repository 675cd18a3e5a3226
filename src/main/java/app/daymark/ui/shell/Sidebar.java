package app.daymark.ui.shell;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.Theme;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The way from screen to screen, and the choice of light or dark. */
final class Sidebar {

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final Texts texts;
  private final ObjectProperty<ScreenName> screen;
  private final ObjectProperty<Theme.Mode> mode;
  private final BooleanBinding narrow;

  /**
   * Makes it.
   *
   * @param narrow whether there is room for pictures only
   */
  Sidebar(
      Texts texts,
      ObjectProperty<ScreenName> screen,
      ObjectProperty<Theme.Mode> mode,
      BooleanBinding narrow) {
    this.texts = texts;
    this.screen = screen;
    this.mode = mode;
    this.narrow = narrow;
  }

  Parent root() {
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    Node modes = modes();
    Page.showWhile(modes, narrow.not());
    VBox sidebar = Page.column("sidebar", brand(), screens(), space, modes);
    narrow.subscribe(now -> sidebar.pseudoClassStateChanged(NARROW, now));
    return sidebar;
  }

  private Node brand() {
    Region mark = new Region();
    mark.getStyleClass().add("brand-mark");
    Node name = Page.text("brand-name", texts.get("app.name"));
    Page.showWhile(name, narrow.not());
    HBox brand = new HBox(mark, name);
    brand.getStyleClass().add("brand");
    return brand;
  }

  private Node screens() {
    VBox buttons = Page.column("nav");
    ToggleGroup group = new ToggleGroup();
    for (ScreenName name : ScreenName.values()) {
      Label key = new Label(Shortcut.of(name).getDisplayText());
      key.getStyleClass().add("nav-key");
      Label title = new Label(texts.get("nav." + name.key()));
      title.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(title, Priority.ALWAYS);
      Page.showWhile(title, narrow.not());
      Page.showWhile(key, narrow.not());
      HBox content = new HBox(Page.icon(icon(name)), title, key);
      content.getStyleClass().add("nav-content");
      ToggleButton button = new ToggleButton();
      button.setGraphic(content);
      button.setAccessibleText(texts.get("nav." + name.key()));
      button.getStyleClass().add("nav-button");
      button.setMaxWidth(Double.MAX_VALUE);
      button.setId("nav-" + name.key());
      choose(button, group, screen, name);
      buttons.getChildren().add(button);
    }
    return buttons;
  }

  private Node modes() {
    // No SegmentedButton, which has a sheet of its own to be read before the first picture.
    HBox buttons = new HBox();
    buttons.getStyleClass().add("modes");
    ToggleGroup group = new ToggleGroup();
    for (Theme.Mode each : Theme.Mode.values()) {
      String key = each.name().toLowerCase(Locale.ROOT);
      String name = texts.get("theme." + key);
      ToggleButton button = new ToggleButton();
      button.setGraphic(Page.icon(icon(each)));
      button.setAccessibleText(name);
      button.setTooltip(new Tooltip(name));
      button.setId("mode-" + key);
      choose(button, group, mode, each);
      buttons.getChildren().add(button);
    }
    return buttons;
  }

  private static Feather icon(ScreenName name) {
    return switch (name) {
      case TODAY -> Feather.SUN;
      case PLAN -> Feather.MAP;
      case ROLE -> Feather.BOOK_OPEN;
      case SALARY -> Feather.BAR_CHART_2;
      case LIBRARY -> Feather.LAYERS;
      case SETTINGS -> Feather.SETTINGS;
    };
  }

  private static Feather icon(Theme.Mode mode) {
    return switch (mode) {
      case SYSTEM -> Feather.MONITOR;
      case LIGHT -> Feather.SUN;
      case DARK -> Feather.MOON;
    };
  }

  /** Ties a button to one value of a choice; a pressed button stays pressed. */
  private static <T> void choose(
      ToggleButton button, ToggleGroup group, ObjectProperty<T> choice, T value) {
    button.setToggleGroup(group);
    button.setSelected(value.equals(choice.get()));
    button.setOnAction(_ -> {
      button.setSelected(true);
      choice.set(value);
    });
    Consumer<T> follow = now -> button.setSelected(value.equals(now));
    choice.addListener((_, _, now) -> follow.accept(now));
  }
}
