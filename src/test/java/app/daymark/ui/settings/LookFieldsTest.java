package app.daymark.ui.settings;

import static app.daymark.testkit.DrawingThread.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.testkit.DrawingThread;
import app.daymark.ui.kit.Devanagari;
import app.daymark.ui.kit.Language;
import app.daymark.ui.kit.Look;
import app.daymark.ui.kit.Theme;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class LookFieldsTest {

  private static final String HINDI = "हिन्दी";

  private final Stage stage = onFx(Stage::new);

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Theme.load();
    Devanagari.load();
  }

  @AfterEach
  void hide() {
    DrawingThread.hide(stage);
  }

  /** It looks like the choices beside it; only its list has a language of another script. */
  @Test
  void theLanguageIsWrittenInTheFontOfTheWindow() {
    ChoiceBox<?> languages = show(new Look(Language.ENGLISH));
    assertThat(onFx(() -> families(languages))).isEqualTo(Map.of("English", "Inter"));
    Map<String, String> listed =
        onFx(() -> {
          languages.show();
          return listed();
        });
    assertThat(listed).containsOnlyKeys("English", HINDI);
    assertThat(listed.get(HINDI)).startsWith("Noto Sans Devanagari");
  }

  private ChoiceBox<?> show(Look look) {
    return onFx(() -> {
      Scene scene = new Scene(new StackPane(new LookFields(look, look.texts()).root()), 500, 500);
      Theme.dress(scene);
      stage.setScene(scene);
      stage.show();
      return (ChoiceBox<?>) scene.lookup(".languages");
    });
  }

  /** What the list that has opened shows. */
  private Map<String, String> listed() {
    return Window.getWindows().stream()
        .filter(window -> !window.equals(stage) && window.isShowing())
        .map(window -> window.getScene().getRoot())
        .peek(Node::applyCss)
        .flatMap(root -> families(root).entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The family of the font of each text. */
  private static Map<String, String> families(Node root) {
    return root.lookupAll(".text").stream()
        .map(Text.class::cast)
        .filter(text -> !text.getText().isEmpty())
        .collect(Collectors.toMap(Text::getText, text -> text.getFont().getFamily()));
  }
}
