package app.daymark.ui.kit;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Says that what is shown is a sample, and what can become of it. */
public final class SampleBar {

  private SampleBar() {}

  /**
   * Makes one.
   *
   * @param sample the plan that is one; null while none is shown, and then no bar is there
   */
  public static Node of(
      ObservableValue<@Nullable UUID> sample, SampleCommands commands, Texts texts) {
    return Page.onceShown(sample.map(_ -> true).orElse(false), () -> bar(sample, commands, texts));
  }

  private static Node bar(
      ObservableValue<@Nullable UUID> sample, SampleCommands commands, Texts texts) {
    Label text = Page.text("waiting-text", texts.get("sample.text"));
    text.setMaxWidth(Double.MAX_VALUE);
    HBox words = new HBox(Page.icon(Feather.EYE), text);
    words.getStyleClass().add("sample-words");
    Node bar =
        Beside.filling(
            "waiting",
            words,
            button(texts.get("sample.remove"), "remove-sample", sample, commands::remove),
            button(texts.get("sample.keep"), "keep-sample", sample, commands::keep));
    bar.getStyleClass().add("sample-bar");
    return bar;
  }

  private static Button button(
      String name, String id, ObservableValue<@Nullable UUID> sample, Consumer<UUID> action) {
    Button button =
        Page.button(name, () -> Optional.ofNullable(sample.getValue()).ifPresent(action));
    button.setId(id);
    return button;
  }
}
