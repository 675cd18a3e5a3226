package app.daymark.ui.library;

import app.daymark.plan.PlanEditing;
import app.daymark.plan.PlanSummary;
import app.daymark.ui.kit.Changes;
import app.daymark.ui.kit.Texts;

/** What can be changed about a plan as a whole; each is told with an Undo at hand. */
public final class LibraryCommands {

  private final PlanEditing editing;
  private final Changes changes;
  private final Texts texts;

  public LibraryCommands(PlanEditing editing, Changes changes, Texts texts) {
    this.editing = editing;
    this.changes = changes;
    this.texts = texts;
  }

  public void rename(PlanSummary plan, String title) {
    changes.make(() -> editing.rename(plan.id(), title), texts.get("plan.renamed", title));
  }

  public void archive(PlanSummary plan) {
    changes.make(() -> editing.archive(plan.id()), texts.get("library.archived", plan.title()));
  }

  /** Brings a plan back from the archive. */
  public void unarchive(PlanSummary plan) {
    changes.make(() -> editing.unarchive(plan.id()), texts.get("library.back", plan.title()));
  }

  public void remove(PlanSummary plan) {
    changes.make(() -> editing.removePlan(plan.id()), texts.get("task.removed", plan.title()));
  }
}
