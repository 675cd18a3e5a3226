package app.daymark.ui.shell;

/** A window's content and the state behind it. */
public record Shell(ShellView view, ShellViewModel viewModel) {}
