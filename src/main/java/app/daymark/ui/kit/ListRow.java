package app.daymark.ui.kit;

import java.util.UUID;

/** A row in a list of tasks, its texts ready to draw. */
public sealed interface ListRow {

  /**
   * A title over the rows that follow.
   *
   * @param detail at the far end; may be empty
   */
  record Heading(String title, String detail) implements ListRow {}

  /**
   * Words between rows.
   *
   * @param text may be empty
   */
  record Message(String title, String text) implements ListRow {}

  /**
   * A task that can be ticked, or opened again.
   *
   * @param area the focus area it belongs to; may be empty
   * @param plan the plan it belongs to; empty where that is plain
   * @param when its dates as far as they matter here; may be empty
   * @param late whether its dates have passed
   */
  record TaskLine(
      UUID id,
      String title,
      String area,
      String plan,
      String when,
      String minutes,
      boolean done,
      boolean late)
      implements ListRow {}
}
