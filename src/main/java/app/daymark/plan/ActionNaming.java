package app.daymark.plan;

import app.daymark.journal.Reversible;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Names an action in some language, so that a learner knows what was undone. */
@FunctionalInterface
public interface ActionNaming {

  /**
   * Completes "Undone:".
   *
   * @param titles gives the title of a task; empty where it is gone with a damaged line
   */
  String name(Reversible action, Function<UUID, Optional<String>> titles);
}
