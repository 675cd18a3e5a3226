package app.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.plan.PlanTerms;
import app.daymark.store.AppFolders;
import app.daymark.testkit.AppRobot;
import app.daymark.testkit.drawn.Contrast;
import app.daymark.ui.kit.Pixels;
import app.daymark.ui.kit.Theme;
import app.daymark.ui.shell.ScreenName;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Wherever the keyboard is, it can be seen. */
class FocusJourneyTest {

  /** A ring lies around what has the keyboard. */
  private static final int AROUND = 5;

  /** So many pixels change with the focus, by so much that it is seen. */
  private static final int ENOUGH = 20;

  private static final int MOST_STOPS = 80;

  @TempDir private Path data;

  @Test
  void placeOfTheKeyboardIsSeenOnEveryScreen() throws Exception {
    try (AppContext context = AppContext.open(new AppFolders(data), Main.clock())) {
      context
          .plans()
          .start(
              context.catalogue().plan("back-end-20").orElseThrow(),
              PlanTerms.from(context.plans().studyDate().minusDays(2)));
    }
    List<String> unseen = new ArrayList<>();
    try (AppRobot app = AppRobot.open(data)) {
      app.waitFor("Catch up");
      for (ScreenName screen : ScreenName.values()) {
        choose(app, Theme.Mode.LIGHT);
        app.press(KeyCode.CONTROL, KeyCode.getKeyCode(String.valueOf(screen.digit())));
        unseen.addAll(stopsUnseen(app, screen));
      }
      choose(app, Theme.Mode.DARK);
      unseen.addAll(stopsUnseen(app, ScreenName.SETTINGS));
    }
    assertThat(unseen).isEmpty();
  }

  private static void choose(AppRobot app, Theme.Mode mode) {
    WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Theme.choose(app.scene(), mode));
  }

  /** Goes once around with the Tab key. */
  private static List<String> stopsUnseen(AppRobot app, ScreenName screen) {
    List<String> unseen = new ArrayList<>();
    List<Node> been = new ArrayList<>();
    app.press(KeyCode.TAB);
    Node here = owner(app);
    while (!been.contains(here) && been.size() < MOST_STOPS) {
      been.add(here);
      BufferedImage with = picture(app);
      Bounds place = here.localToScene(here.getLayoutBounds());
      app.press(KeyCode.TAB);
      Node next = owner(app);
      // What has scrolled since cannot be compared.
      boolean stood = place.equals(here.localToScene(here.getLayoutBounds()));
      if (!next.equals(here) && stood && difference(with, picture(app), place) < ENOUGH) {
        unseen.add(screen.name().toLowerCase(Locale.ROOT) + ": " + here);
      }
      here = next;
    }
    assertThat(been).as(screen.name()).hasSizeBetween(4, MOST_STOPS - 1);
    return unseen;
  }

  private static Node owner(AppRobot app) {
    return Objects.requireNonNull(app.scene().getFocusOwner(), "the focus is lost");
  }

  private static BufferedImage picture(AppRobot app) {
    return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Pixels.of(app.scene().snapshot(null)));
  }

  /** How many pixels in a place differ by what a mark needs. */
  private static int difference(BufferedImage one, BufferedImage other, Bounds place) {
    int count = 0;
    int right = (int) Math.min(one.getWidth(), place.getMaxX() + AROUND);
    int foot = (int) Math.min(one.getHeight(), place.getMaxY() + AROUND);
    for (int y = (int) Math.max(0, place.getMinY() - AROUND); y < foot; y++) {
      for (int x = (int) Math.max(0, place.getMinX() - AROUND); x < right; x++) {
        int a = one.getRGB(x, y);
        int b = other.getRGB(x, y);
        if (a != b && Contrast.of(colour(a), colour(b)) >= Contrast.MARK) {
          count++;
        }
      }
    }
    return count;
  }

  private static Color colour(int pixel) {
    return Color.rgb(pixel >> 16 & 0xff, pixel >> 8 & 0xff, pixel & 0xff);
  }
}
