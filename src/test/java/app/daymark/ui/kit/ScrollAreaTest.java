package app.daymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What scrolls, without a window. */
class ScrollAreaTest {

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  /** With a cache, a tick draws the whole page: three times as long as the tick's row. */
  @Test
  void isDrawnWithoutACacheOfAllThatIsSeen() throws Exception {
    Node viewport =
        WaitForAsyncUtils.asyncFx(
                () -> {
                  ScrollPane scroll = ScrollArea.of(new Region());
                  new Scene(scroll);
                  scroll.applyCss();
                  return scroll.lookup(".viewport");
                })
            .get(15, TimeUnit.SECONDS);
    assertThat(viewport.isCache()).isFalse();
  }
}
