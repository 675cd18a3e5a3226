package app.daymark.ui.settings;

import app.daymark.ui.kit.Language;
import app.daymark.ui.kit.Look;
import app.daymark.ui.kit.Motion;
import app.daymark.ui.kit.NameOnly;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.Theme;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;

/** How the window looks and speaks; what is chosen is in force at once. */
final class LookFields {

  private final Look look;
  private final Texts texts;
  private final ChoiceBox<Language> languages;

  LookFields(Look look, Texts texts) {
    this.look = look;
    this.texts = texts;
    this.languages =
        choice(
            "language",
            texts.get("settings.language"),
            List.of(Language.values()),
            language -> texts.get("language." + key(language)),
            look.language());
    // Each is written in its own script, whatever the window speaks.
    languages.getStyleClass().add("languages");
  }

  /** Puts the keyboard focus into the first of them. */
  void focus() {
    languages.requestFocus();
  }

  Node root() {
    return Page.column("look", language(), mode(), textSize(), motion());
  }

  private Node language() {
    String name = texts.get("settings.language");
    return Page.field(
        name, languages, Page.text("field-text", texts.get("settings.language.text")));
  }

  private Node mode() {
    String name = texts.get("settings.theme");
    List<Theme.Mode> modes = List.of(Theme.Mode.values());
    return Page.field(name, choice("theme", name, modes, this::named, look.mode()));
  }

  private Node textSize() {
    String name = texts.get("settings.textSize");
    Function<Integer, String> percent = size -> texts.get("settings.textSize.percent", size);
    return Page.field(
        name,
        choice("text-size", name, Look.textSizes(), percent, look.textSize()),
        Page.text("field-text", texts.get("settings.textSize.text")));
  }

  private Node motion() {
    String name = texts.get("settings.motion");
    List<Motion> all = List.of(Motion.values());
    return Page.field(
        name,
        choice("motion", name, all, this::named, look.motion()),
        Page.text("field-text", texts.get("settings.motion.text")));
  }

  private String named(Theme.Mode mode) {
    return texts.get("theme." + key(mode));
  }

  private String named(Motion motion) {
    return texts.get("settings.motion." + key(motion));
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static <T> ChoiceBox<T> choice(
      String id, String name, List<T> values, Function<T, String> named, ObjectProperty<T> chosen) {
    ChoiceBox<T> box = new ChoiceBox<>();
    box.setId(id);
    box.setAccessibleText(name);
    box.setConverter(new NameOnly<>(named));
    box.getItems().setAll(offered(values, chosen.get()));
    box.valueProperty().bindBidirectional(chosen);
    return box;
  }

  /** What was written into the file by hand is offered as well. */
  private static <T> List<T> offered(List<T> values, T present) {
    return values.contains(present)
        ? values
        : Stream.concat(values.stream(), Stream.of(present)).toList();
  }
}
