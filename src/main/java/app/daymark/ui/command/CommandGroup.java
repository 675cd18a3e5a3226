package app.daymark.ui.command;

import app.daymark.ui.kit.Command;
import java.util.List;

/** Commands that belong together, as they stand in one menu. */
public record CommandGroup(String title, List<Command> commands) {

  public CommandGroup {
    commands = List.copyOf(commands);
  }
}
