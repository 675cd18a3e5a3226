package app.daymark.ui.shell;

import app.daymark.ui.kit.ErrorReporter;
import java.util.Map;

/**
 * A window's content and what stands behind it.
 *
 * @param panels opens those that need nothing chosen first, by name
 */
public record Shell(
    ShellView view,
    ShellViewModel viewModel,
    ErrorReporter errors,
    DayWatch dayWatch,
    Housekeeping housekeeping,
    Map<String, Runnable> panels) {}
