package app.daymark.ui.plan;

import app.daymark.journal.Change.Facts;
import app.daymark.plan.Plan;
import app.daymark.plan.PlanEditing;
import app.daymark.ui.kit.Changes;
import app.daymark.ui.kit.ListRow;
import app.daymark.ui.kit.ListRow.Heading;
import app.daymark.ui.kit.ListRow.TaskLine;
import app.daymark.ui.kit.Texts;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What can be changed about a plan's order, its areas and the plan itself. */
public final class PlanCommands {

  private final PlanEditing editing;
  private final Changes changes;
  private final Texts texts;
  private final Supplier<@Nullable Plan> plan;

  /**
   * Changes plans.
   *
   * @param plan gives the plan that is shown; null while there is none
   */
  public PlanCommands(
      PlanEditing editing, Changes changes, Texts texts, Supplier<@Nullable Plan> plan) {
    this.editing = editing;
    this.changes = changes;
    this.texts = texts;
    this.plan = plan;
  }

  /**
   * Moves a task or an area up or down.
   *
   * @param step −1 for up, 1 for down; at the edge of the plan nothing moves
   */
  public void step(ListRow row, int step) {
    Plan shown = plan.get();
    if (shown == null) {
      return;
    }
    if (row instanceof TaskLine line) {
      RowMoves.stepTask(shown, line.id(), step).ifPresent(to -> move(line, to));
    } else if (row instanceof Heading heading && heading.id() != null) {
      move(heading, RowMoves.stepArea(shown, heading.id(), step));
    }
  }

  /** Moves a task or an area to the place of another row. */
  public void drop(ListRow moved, ListRow target) {
    Plan shown = plan.get();
    UUID onto = target.id();
    if (shown == null || onto == null) {
      return;
    }
    if (moved instanceof TaskLine line) {
      RowMoves.dropTask(shown, line.id(), onto).ifPresent(to -> move(line, to));
    } else if (moved instanceof Heading heading) {
      move(heading, RowMoves.dropArea(shown, onto));
    }
  }

  private void move(TaskLine line, RowMoves.TaskTarget to) {
    changes.make(
        () -> editing.move(line.id(), to.area(), to.index()),
        texts.get("plan.moved", line.title()));
  }

  private void move(Heading heading, Optional<Integer> index) {
    UUID area = heading.id();
    if (area != null && index.isPresent()) {
      changes.make(
          () -> editing.moveArea(area, index.get()), texts.get("plan.moved", heading.title()));
    }
  }

  /** Adds a task at the end of an area. */
  public void addTask(UUID area, Facts facts) {
    changes.make(() -> editing.addTask(area, facts), texts.get("plan.added", facts.title()));
  }

  /** Adds an area after another. */
  public void addArea(UUID after, String title) {
    changes.make(() -> editing.addArea(after, title), texts.get("plan.added", title));
  }

  public void renameArea(UUID area, String title) {
    changes.make(() -> editing.renameArea(area, title), texts.get("plan.renamed", title));
  }

  public void removeArea(Heading heading) {
    UUID area = heading.id();
    if (area != null) {
      changes.make(() -> editing.removeArea(area), texts.get("task.removed", heading.title()));
    }
  }

  /** Takes the plan that is shown away; what was done in it is kept. */
  public void removePlan() {
    Plan shown = plan.get();
    if (shown != null) {
      changes.make(() -> editing.removePlan(shown.id()), texts.get("task.removed", shown.title()));
    }
  }

  /** The area a row is in, or is the heading of; null when it is neither. */
  public @Nullable UUID areaOf(ListRow row) {
    Plan shown = plan.get();
    UUID id = row.id();
    if (shown == null || id == null) {
      return null;
    }
    return shown.areas().stream()
        .filter(area ->
            area.id().equals(id) || area.tasks().stream().anyMatch(task -> task.id().equals(id)))
        .map(area -> area.id())
        .findFirst()
        .orElse(null);
  }
}
