package app.daymark.ui.kit;

import app.daymark.journal.TaskStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row in a list of tasks, its texts ready to draw. */
public sealed interface ListRow {

  /** What it is about; null for a row that nothing can be done with. */
  @Nullable UUID id();

  /**
   * A title over the rows that follow.
   *
   * @param id of the focus area, where it can be changed; else null
   * @param detail at the far end; may be empty
   */
  record Heading(@Nullable UUID id, String title, String detail) implements ListRow {

    /** One that nothing can be done with. */
    public Heading(String title, String detail) {
      this(null, title, detail);
    }
  }

  /**
   * Words between rows.
   *
   * @param text may be empty
   */
  record Message(String title, String text) implements ListRow {

    @Override
    public @Nullable UUID id() {
      return null;
    }
  }

  /** Offers something to do, with the keys that tick a task. */
  record Offer(UUID id, String text) implements ListRow {}

  /**
   * Something that can be opened, and is no task.
   *
   * @param detail what it is about, below the title; may be empty
   * @param source below that; may be empty
   * @param figure at the far end; may be empty
   * @param standing below the figure; may be empty
   * @param progress 0 to 1; {@link #NO_PROGRESS} where there is none
   * @param leading whether the entries that follow belong to it
   */
  record Entry(
      UUID id,
      String title,
      String detail,
      String source,
      String figure,
      String standing,
      double progress,
      boolean leading)
      implements ListRow {

    public static final double NO_PROGRESS = -1;
  }

  /**
   * A task.
   *
   * @param area the focus area it belongs to; may be empty
   * @param plan the plan it belongs to; empty where that is plain
   * @param when its dates as far as they matter here; may be empty
   * @param time whether its dates have passed, are now, or lie ahead
   * @param noted whether it has a note
   */
  record TaskLine(
      UUID id,
      String title,
      String area,
      String plan,
      String when,
      String minutes,
      TaskStatus status,
      Time time,
      boolean noted)
      implements ListRow {

    /** The same, drawn as done: nothing in it takes more room or less. */
    TaskLine ticked() {
      return new TaskLine(id, title, area, plan, when, minutes, TaskStatus.DONE, Time.NOW, noted);
    }

    public boolean open() {
      return status == TaskStatus.OPEN;
    }

    public boolean done() {
      return status == TaskStatus.DONE;
    }

    public boolean late() {
      return time == Time.PAST;
    }
  }

  /** Where the dates of an open task lie. */
  enum Time {
    PAST,
    NOW,
    AHEAD
  }
}
