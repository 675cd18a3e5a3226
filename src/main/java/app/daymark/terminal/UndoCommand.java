package app.daymark.terminal;

import app.daymark.journal.Refusal;
import app.daymark.terminal.Backstage.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

@Command(name = "undo", description = "Take the latest action back.")
final class UndoCommand extends Subcommand {

  @Override
  public Integer call() {
    try (Services services = open()) {
      String undone =
          services.plans().undo().orElseThrow(() -> new Refusal("There is nothing to undo."));
      out().println("Undone: " + undone);
      return ExitCode.OK;
    }
  }
}
