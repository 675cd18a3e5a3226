package app.daymark.plan;

import app.daymark.journal.Change;
import app.daymark.journal.PlanAction;
import app.daymark.journal.PlanAction.Edit;
import app.daymark.journal.PlanAction.NewArea;
import app.daymark.journal.PlanAction.StartPlan;
import app.daymark.journal.PlanAction.Tick;
import app.daymark.journal.PlanAction.Untick;
import app.daymark.journal.PlanStatus;
import app.daymark.journal.WeekSince;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What actions do to the tables of plans, and how it is taken back. */
public final class PlanActionRepository {

  private final Handle handle;
  private final ChangeRepository changes;

  public PlanActionRepository(Handle handle) {
    this.handle = handle;
    this.changes = new ChangeRepository(handle);
  }

  /** Does what an action says. */
  public void apply(PlanAction action) {
    switch (action) {
      case StartPlan start -> insert(start);
      case Tick tick -> changes.apply(new Change.TaskFinished(tick.task(), tick.doneOn()));
      case Untick untick -> changes.apply(new Change.TaskReopened(untick.task(), untick.doneOn()));
      case Edit edit -> changes.apply(edit.changes());
    }
  }

  /** Takes an action back; nothing that was done after it still holds. */
  public void revert(PlanAction action) {
    switch (action) {
      case StartPlan start -> handle.execute("delete from plan where id = ?", start.plan());
      case Tick tick -> changes.apply(new Change.TaskReopened(tick.task(), tick.doneOn()));
      case Untick untick -> changes.apply(new Change.TaskFinished(untick.task(), untick.doneOn()));
      case Edit edit ->
          changes.apply(edit.changes().reversed().stream().map(Change::reversed).toList());
    }
  }

  private void insert(StartPlan start) {
    handle
        .createUpdate(
            """
            insert into plan (id, position, template_key, title, started_on, minutes_a_day,
              status, since)
            values (:plan, (select count(*) from plan), :templateKey, :title, :startedOn,
              :minutesADay, :status, :startedOn)
            """)
        .bind("plan", start.plan())
        .bind("templateKey", start.templateKey())
        .bind("title", start.title())
        .bind("startedOn", start.startedOn())
        .bind("minutesADay", start.minutesADay())
        .bind("status", PlanStatus.ACTIVE)
        .execute();
    changes.setCalendar(
        start.plan(),
        List.of(new WeekSince(start.startedOn(), start.studyWeek())),
        start.daysOff());
    for (int i = 0; i < start.areas().size(); i++) {
      NewArea area = start.areas().get(i);
      changes.apply(new Change.AreaAdded(start.plan(), i, area));
    }
  }
}
