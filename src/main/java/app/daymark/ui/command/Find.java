package app.daymark.ui.command;

import app.daymark.ui.kit.Command;
import java.util.Locale;

/**
 * Something the palette finds.
 *
 * @param detail what else is to be known of it, such as its key, or where it stands; may be empty
 * @param folded its title as it is compared with what is typed
 * @param run goes there, or does it; called on the thread that draws
 */
public record Find(Kind kind, String title, String detail, String folded, Runnable run) {

  /** What it is; of equally good finds the one of an earlier kind comes first. */
  public enum Kind {
    COMMAND,
    SCREEN,
    PLAN,
    ROLE,
    TASK;

    /** As it stands in text keys and styles. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Find(Kind kind, String title, String detail, Runnable run) {
    this(kind, title, detail, Match.folded(title), run);
  }

  /** A command, with its key. */
  public static Find of(Kind kind, Command command) {
    return new Find(kind, command.name(), command.keyText(), command.run());
  }
}
