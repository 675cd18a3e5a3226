package app.daymark.plan;

import app.daymark.journal.PlanStatus;
import app.daymark.store.Column;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Reads what a list of plans tells of each, without their tasks. */
final class PlanSummaryRepository {

  private final Handle handle;

  PlanSummaryRepository(Handle handle) {
    this.handle = handle;
  }

  /** All plans the learner has, the one started last on top. */
  List<PlanSummary> all() {
    return handle
        .createQuery(
            """
            select p.id, p.template_key, p.title, p.started_on, p.status, p.since,
              coalesce(c.ends_on, p.started_on) as ends_on, coalesce(c.done, 0) as done,
              coalesce(c.counted, 0) as counted, coalesce(c.open, 0) as open
            from plan p left join (
              select a.plan_id, max(t.due_on) as ends_on, count(*) as counted,
                count(case when t.status = 'DONE' then 1 end) as done,
                count(case when t.status = 'OPEN' then 1 end) as open
              from task t join focus_area a on a.id = t.focus_area_id
              where not a.removed and t.status in ('OPEN', 'DONE')
              group by a.plan_id) c on c.plan_id = p.id
            where p.status <> 'REMOVED' order by p.started_on desc, p.position desc
            """)
        .map((row, _) -> summary(row))
        .list();
  }

  private static PlanSummary summary(ResultSet row) throws SQLException {
    return new PlanSummary(
        row.getObject("id", UUID.class),
        row.getString("template_key"),
        row.getString("title"),
        row.getObject("started_on", LocalDate.class),
        Column.word(row, "status", PlanStatus.class),
        row.getObject("since", LocalDate.class),
        row.getObject("ends_on", LocalDate.class),
        row.getInt("done"),
        row.getInt("counted"),
        row.getInt("open"));
  }

  /** The sample started first of those that are in sight. */
  Optional<UUID> sample() {
    return handle
        .createQuery(
            """
            select id from plan where template_key like 'sample:%'
              and status in ('ACTIVE', 'PAUSED') order by started_on, position limit 1
            """)
        .mapTo(UUID.class)
        .findFirst();
  }
}
