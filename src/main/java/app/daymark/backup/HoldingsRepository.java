package app.daymark.backup;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Counts what a learner has. */
public final class HoldingsRepository {

  private final Handle handle;

  public HoldingsRepository(Handle handle) {
    this.handle = handle;
  }

  /** How much the database shows. */
  public Holdings holdings() {
    return handle
        .createQuery(
            """
            select
              (select count(*) from history) as actions,
              (select count(*) from plan where status <> 'REMOVED') as plans,
              coalesce(sum(case when t.status in ('OPEN', 'DONE') then 1 else 0 end), 0) as tasks,
              coalesce(sum(case when t.status = 'DONE' then 1 else 0 end), 0) as tasks_done,
              (select study_date from history order by seq desc fetch first 1 row only) as last_on
            from task t
              join focus_area a on a.id = t.focus_area_id
              join plan p on p.id = a.plan_id
            where p.status <> 'REMOVED' and not a.removed
            """)
        .map((row, _) ->
            new Holdings(
                row.getLong("actions"),
                row.getLong("plans"),
                row.getLong("tasks"),
                row.getLong("tasks_done"),
                Optional.ofNullable(row.getObject("last_on", LocalDate.class))))
        .one();
  }
}
