package app.daymark.ui.kit;

import static app.daymark.testkit.DrawingThread.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class LookTest {

  private final Look look = new Look(Language.ENGLISH);

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Theme.load();
  }

  private Scene scene(Node content) {
    Scene scene = new Scene(new VBox(content), 320, 100);
    Theme.follow(scene, look);
    dress(scene);
    return scene;
  }

  private static void dress(Scene scene) {
    for (int pass = 0; pass < 3; pass++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }

  @Test
  void textFollowsItsSize() {
    Label label = new Label("Daymark");
    Scene scene = onFx(() -> scene(label));
    assertThat(label.getFont().getSize()).isEqualTo(14);
    onFx(() -> {
      look.textSize().set(150);
      dress(scene);
      return null;
    });
    assertThat(label.getFont().getSize()).isEqualTo(21);
    assertThat(label.getFont().getFamily()).isEqualTo("Inter");
  }

  @Test
  void hindiIsSetInItsOwnFont() {
    look.language().set(Language.HINDI);
    Label label = new Label("आज");
    onFx(() -> scene(label));
    assertThat(label.getFont().getFamily()).isEqualTo("Noto Sans Devanagari");
  }

  @Test
  void motionIsTheSystemsUntilItIsChosen() {
    Scene scene = onFx(() -> scene(new Label()));
    onFx(() -> set(Motion.LESS));
    assertThat(scene.getPreferences().isReducedMotion()).isTrue();
    onFx(() -> set(Motion.FULL));
    assertThat(scene.getPreferences().isReducedMotion()).isFalse();
    onFx(() -> set(Motion.SYSTEM));
    assertThat(scene.getPreferences().isReducedMotion())
        .isEqualTo(onFx(() -> Platform.getPreferences().isReducedMotion()));
  }

  private Motion set(Motion motion) {
    look.motion().set(motion);
    return motion;
  }

  @Test
  void copyIsFollowedByNobody() {
    Scene scene = onFx(() -> scene(new Label()));
    List<String> before = List.copyOf(scene.getStylesheets());
    onFx(() -> set(200, look.copy()));
    assertThat(scene.getStylesheets()).isEqualTo(before);
    onFx(() -> set(200, look));
    assertThat(scene.getStylesheets()).isNotEqualTo(before);
  }

  private static int set(int textSize, Look look) {
    look.textSize().set(textSize);
    return textSize;
  }
}
