package app.daymark.plan;

import app.daymark.journal.Change;
import app.daymark.journal.Change.AreaAdded;
import app.daymark.journal.Change.AreaPosition;
import app.daymark.journal.Change.AreaPresence;
import app.daymark.journal.Change.AreaTitle;
import app.daymark.journal.Change.TaskStanding;
import app.daymark.journal.PlanAction.Edit;
import app.daymark.journal.PlanAction.NewArea;
import app.daymark.journal.PlanAction.Verb;
import app.daymark.journal.TaskStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Makes the edits of focus areas. Pure. */
final class AreaEdits {

  private AreaEdits() {}

  /** A new, empty area right after another one. */
  static Edit add(Plan plan, FocusArea after, String title, UUID id) {
    int position = after.position() + 1;
    List<Change> changes = new ArrayList<>();
    for (FocusArea area : plan.allAreas()) {
      if (area.position() >= position) {
        changes.add(new AreaPosition(area.id(), area.position(), area.position() + 1));
      }
    }
    NewArea area = new NewArea(id, title, after.toDay(), after.toDay(), List.of());
    changes.add(new AreaAdded(plan.id(), position, area));
    return new Edit(Verb.ADD_AREA, title, changes);
  }

  static Edit rename(FocusArea area, String title) {
    return new Edit(
        Verb.RENAME_AREA, area.title(), List.of(new AreaTitle(area.id(), area.title(), title)));
  }

  /** Takes an area out with what is open in it; what was done is kept. */
  static Edit remove(FocusArea area) {
    List<Change> changes = new ArrayList<>();
    changes.add(new AreaPresence(area.id(), true, false));
    for (Task task : area.tasks()) {
      if (!task.isDone()) {
        changes.add(new TaskStanding(task.id(), task.status(), TaskStatus.REMOVED));
      }
    }
    return new Edit(Verb.REMOVE_AREA, area.title(), changes);
  }
}
