package app.daymark.ui.shell;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.WorkBoard;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.concurrent.Task;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.util.Duration;
import org.controlsfx.control.TaskProgressView;
import org.jspecify.annotations.Nullable;

/** The foot of the window, while there is work that takes long. */
public final class WorkPlace implements WorkBoard {

  /** Ten times a second: people see no more, and the work goes on undisturbed. */
  private static final Duration LOOK = Duration.millis(100);

  /** What takes no longer is over before it could be read. */
  private static final Duration MOMENT = Duration.millis(400);

  private final TaskProgressView<Shown> view = new TaskProgressView<>();
  private final Timeline looking = new Timeline(new KeyFrame(LOOK, _ -> look()));
  private final Texts texts;

  public WorkPlace(Texts texts) {
    this.texts = texts;
    looking.setCycleCount(Animation.INDEFINITE);
    view.getStyleClass().add("work-place");
  }

  Node root() {
    return Page.onceShown(Bindings.isNotEmpty(view.getTasks()), () -> view);
  }

  @Override
  public Runnable begin(String title, Supplier<Pace> pace, Runnable cancel) {
    Shown shown = new Shown(title, pace, cancel);
    PauseTransition moment = new PauseTransition(MOMENT);
    moment.setOnFinished(_ -> show(shown));
    moment.play();
    return () -> {
      moment.stop();
      hide(shown);
    };
  }

  private void show(Shown shown) {
    view.getTasks().add(shown);
    Thread.ofVirtual().start(shown);
    view.applyCss();
    view.layout();
    look();
    looking.play();
  }

  private void look() {
    view.getTasks().forEach(Shown::look);
    // The control's own words are English, whatever the window speaks.
    for (Node found : view.lookupAll(".task-cancel-button")) {
      if (found instanceof Button cancel) {
        cancel.setText(texts.get("work.cancel"));
        cancel.setTooltip(null);
      }
    }
  }

  private void hide(Shown shown) {
    shown.over.countDown();
    view.getTasks().remove(shown);
    if (view.getTasks().isEmpty()) {
      looking.stop();
    }
  }

  /** What the control shows as a task. The work is done elsewhere: this waits for its end. */
  private static final class Shown extends Task<@Nullable Void> {

    private final CountDownLatch over = new CountDownLatch(1);
    private final Supplier<Pace> pace;
    private final Runnable cancel;

    Shown(String title, Supplier<Pace> pace, Runnable cancel) {
      this.pace = pace;
      this.cancel = cancel;
      updateTitle(title);
    }

    void look() {
      Pace now = pace.get();
      updateProgress(now.share(), 1);
      updateMessage(now.words());
    }

    @Override
    protected @Nullable Void call() throws InterruptedException {
      over.await();
      return null;
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
      cancel.run();
      return super.cancel(false);
    }
  }
}
