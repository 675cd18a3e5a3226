package app.daymark.ui.kit;

import java.util.UUID;

/** Opens a task's details. */
@FunctionalInterface
public interface TaskOpener {

  void open(UUID task, Part part);

  /** Where to begin. */
  enum Part {
    TITLE,
    DATE,
    NOTE
  }
}
