package app.daymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class BackgroundRunnerTest {

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void workRunsInOrderAwayFromTheDrawingThreadAndAnswersOnIt() throws Exception {
    List<Integer> order = new ArrayList<>();
    List<Boolean> answeredOnDrawingThread = new ArrayList<>();
    CountDownLatch answered = new CountDownLatch(20);
    try (BackgroundRunner runner = new BackgroundRunner("test-work")) {
      for (int i = 0; i < 20; i++) {
        int number = i;
        runner.run(
            () -> {
              order.add(Platform.isFxApplicationThread() ? -1 : number);
              return number;
            },
            _ -> {
              answeredOnDrawingThread.add(Platform.isFxApplicationThread());
              answered.countDown();
            },
            _ -> {});
      }
    }
    assertThat(answered.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(order).hasSize(20).isSorted().doesNotContain(-1);
    assertThat(answeredOnDrawingThread).hasSize(20).doesNotContain(false);
  }

  @Test
  void whatWorkThrowsComesBack() throws Exception {
    AtomicReference<Exception> thrown = new AtomicReference<>();
    CountDownLatch answered = new CountDownLatch(1);
    try (BackgroundRunner runner = new BackgroundRunner("test-work")) {
      runner.run(
          () -> {
            throw new IllegalStateException("meant");
          },
          _ -> {},
          error -> {
            thrown.set(error);
            answered.countDown();
          });
    }
    assertThat(answered.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(thrown.get()).hasMessage("meant");
  }
}
