package app.daymark.ui.shell;

import app.daymark.ui.kit.ErrorReporter;

/** A window's content and what stands behind it. */
public record Shell(
    ShellView view, ShellViewModel viewModel, ErrorReporter errors, DayWatch dayWatch) {}
