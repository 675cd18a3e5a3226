package app.daymark.ui.shell;

import app.daymark.ui.kit.ErrorReporter;
import java.util.Map;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * A window's content and what stands behind it.
 *
 * @param arrivals takes in what comes from outside
 * @param panels opens those that need nothing chosen first, by name
 * @param later what the first picture need not wait for
 * @param deafness has it hear of changes no more
 */
public record Shell(
    ShellView view,
    ShellViewModel viewModel,
    ErrorReporter errors,
    Watches watches,
    Arrivals arrivals,
    Supplier<Map<String, Runnable>> panels,
    Runnable later,
    Runnable deafness) {

  /** By then the window's first pictures are drawn. */
  public static final Duration FIRST_PICTURES = Duration.seconds(1);

  /** Lets what goes on by itself begin. */
  void start() {
    watches.start();
    PauseTransition pause = new PauseTransition(FIRST_PICTURES);
    pause.setOnFinished(_ -> later.run());
    pause.play();
  }

  /**
   * Ends what goes on behind content that is no longer shown; what is written in a panel is kept.
   */
  void end() {
    viewModel.close();
    watches.stop();
    deafness.run();
  }
}
