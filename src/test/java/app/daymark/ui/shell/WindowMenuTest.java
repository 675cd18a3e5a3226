package app.daymark.ui.shell;

import static app.daymark.testkit.DrawingThread.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.testkit.ClippedText;
import app.daymark.testkit.DrawingThread;
import app.daymark.testkit.KeptPictures;
import app.daymark.ui.command.CommandGroup;
import app.daymark.ui.kit.Language;
import app.daymark.ui.kit.Pixels;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.Theme;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The names of the menus are there before the menus are: nobody may see them change. */
@DisabledOnOs(value = OS.MAC, disabledReason = "the menu bar is the system's")
class WindowMenuTest {

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Theme.load();
  }

  @ParameterizedTest
  @MethodSource("app.daymark.testkit.Looks#all")
  void theNamesLookAsTheMenusDo(Language language, int textSize) {
    Texts texts = new Texts(language.locale());
    WindowMenu menu = onFx(() -> new WindowMenu(groups(texts), List::of, texts));
    Scene scene = onFx(() -> scene(menu, language, textSize));
    BufferedImage names = onFx(() -> picture(scene));
    assertThat(onFx(() -> titles(scene))).hasSize(5).doesNotContain("");
    assertThat(scene.getRoot().lookup(".menu-bar")).isNotInstanceOf(MenuBar.class);
    assertThat(
            onFx(() -> {
              menu.fill();
              scene.getRoot().applyCss();
              return ClippedText.under(scene.getRoot());
            }))
        .as("half made at no time")
        .isEmpty();
    BufferedImage menus = onFx(() -> picture(scene));
    assertThat(scene.getRoot().lookup(".menu-bar")).isInstanceOf(MenuBar.class);
    String name = language.name().toLowerCase(language.locale()) + "-" + textSize;
    KeptPictures.keep(names, "menu-names-" + name);
    KeptPictures.keep(menus, "menu-bar-" + name);
    assertThat(Pixels.png(names)).isEqualTo(Pixels.png(menus));
  }

  /** Learners need not know that there are names at first. */
  @Test
  void aNameThatIsPressedOpensItsMenu() {
    Texts texts = new Texts(Locale.ENGLISH);
    WindowMenu menu = onFx(() -> new WindowMenu(groups(texts), List::of, texts));
    Stage stage = onFx(() -> shown(scene(menu, Language.ENGLISH, 100)));
    try {
      Node screenMenu = List.copyOf(stage.getScene().getRoot().lookupAll(".menu-button")).get(2);
      new FxRobot().clickOn(screenMenu);
      MenuBar bar = (MenuBar) stage.getScene().getRoot().lookup(".menu-bar");
      assertThat(onFx(() -> bar.getMenus().stream().map(Menu::isShowing).toList()))
          .containsExactly(false, false, true, false, false);
    } finally {
      DrawingThread.hide(stage);
    }
  }

  private static Stage shown(Scene scene) {
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    return stage;
  }

  private static List<CommandGroup> groups(Texts texts) {
    return Stream.of("menu.file", "menu.edit", "menu.go", "menu.help")
        .map(key -> new CommandGroup(texts.get(key), List.of()))
        .toList();
  }

  private static Scene scene(WindowMenu menu, Language language, int textSize) {
    BorderPane root = new BorderPane();
    root.setTop(menu.root());
    Scene scene = new Scene(root, 600, 80);
    Theme.choose(scene, Theme.Mode.LIGHT);
    Theme.dress(scene, textSize, language);
    return scene;
  }

  private static BufferedImage picture(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return Pixels.of(scene.snapshot(null));
  }

  private static List<String> titles(Scene scene) {
    return scene.getRoot().lookupAll(".label").stream()
        .map(node -> ((Labeled) node).getText())
        .toList();
  }
}
