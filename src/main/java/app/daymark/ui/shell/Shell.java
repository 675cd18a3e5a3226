package app.daymark.ui.shell;

import app.daymark.ui.kit.ErrorReporter;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A window's content and what stands behind it.
 *
 * @param arrivals takes in what comes from outside
 * @param panels opens those that need nothing chosen first, by name
 * @param deafness has it hear of changes no more
 */
public record Shell(
    ShellView view,
    ShellViewModel viewModel,
    ErrorReporter errors,
    Watches watches,
    Arrivals arrivals,
    Supplier<Map<String, Runnable>> panels,
    Runnable deafness) {

  /** Lets what goes on by itself begin. */
  void start() {
    watches.start();
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
