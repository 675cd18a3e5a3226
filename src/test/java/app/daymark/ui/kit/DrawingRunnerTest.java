package app.daymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class DrawingRunnerTest {

  private final List<String> order = new ArrayList<>();
  private final TaskRunner runner = TaskRunner.drawing();

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private void ask() {
    runner.run(
        () -> {
          order.add(Platform.isFxApplicationThread() ? "drawing" : "elsewhere");
          return "answer";
        },
        order::add,
        error -> order.add(error.getMessage()));
    order.add("asked");
  }

  @Test
  void whoDrawsIsAnsweredAtOnce() {
    WaitForAsyncUtils.waitForAsyncFx(5_000, this::ask);
    assertThat(order).containsExactly("drawing", "answer", "asked");
  }

  @Test
  void whoeverTellsOfAChangeIsAnsweredWhereItIsDrawn() {
    WaitForAsyncUtils.waitForAsyncFx(
        5_000,
        () -> {
          // The drawing thread is busy until the other has asked.
          Thread other = new Thread(this::ask);
          other.start();
          other.join();
          return order.size();
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(order).containsExactly("asked", "drawing", "answer");
  }

  @Test
  void whatGoesWrongIsTold() {
    WaitForAsyncUtils.waitForAsyncFx(
        5_000,
        () ->
            runner.run(
                () -> {
                  throw new IllegalStateException("meant");
                },
                _ -> order.add("answer"),
                error -> order.add(error.getMessage())));
    assertThat(order).containsExactly("meant");
  }
}
