package app.daymark.progress;

import app.daymark.journal.PlanStatus;
import app.daymark.plan.PlanRepository;
import app.daymark.plan.StudyCalendar;
import app.daymark.store.Column;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads what was done, and when plans asked for it. */
public final class ProgressRepository {

  private final Handle handle;

  public ProgressRepository(Handle handle) {
    this.handle = handle;
  }

  /**
   * How many tasks were done, by date; what was done in a sample does not count. All is counted by
   * the index alone, and what is in samples, mostly nothing, is taken off: to look at the plan of
   * each task takes five times as long.
   */
  public Map<LocalDate, Integer> doneByDate() {
    return handle
        .createQuery(
            """
            select done_on, count(*) from task where done_on is not null group by done_on
            union all
            select t.done_on, -count(*) from task t
              join focus_area a on a.id = t.focus_area_id
              join plan p on p.id = a.plan_id
            where p.template_key like 'sample:%' and t.done_on is not null group by t.done_on
            """)
        .reduceResultSet(
            new HashMap<>(),
            (counts, row, _) -> {
              counts.merge(
                  row.getObject(1, LocalDate.class), row.getInt(2), ProgressRepository::sum);
              return counts;
            });
  }

  /** Of nothing there is no date. */
  private static @Nullable Integer sum(int one, int other) {
    return one + other == 0 ? null : one + other;
  }

  /** All plans there ever were, but samples. */
  public List<Course> courses() {
    Map<UUID, StudyCalendar> calendars = new PlanRepository(handle).calendars();
    return handle
        .createQuery(
            """
            select c.*,
              case when c.open then null else (
                select max(t.done_on) from task t join focus_area a on a.id = t.focus_area_id
                where a.plan_id = c.id) end as last_done_on
            from (
              select p.id, p.started_on, p.status, p.since,
                exists (select 1 from task t join focus_area a on a.id = t.focus_area_id
                  where a.plan_id = p.id and t.status = 'OPEN') as open
              from plan p where p.template_key not like 'sample:%') c
            """)
        .map((row, _) -> CourseRow.of(row))
        .map(row -> row.course(Objects.requireNonNull(calendars.get(row.id()))))
        .list();
  }

  /**
   * What is known of a plan.
   *
   * @param open whether something in it is open
   * @param lastDoneOn null while something is open, or nothing was done
   */
  private record CourseRow(
      UUID id,
      LocalDate startedOn,
      PlanStatus status,
      LocalDate since,
      boolean open,
      @Nullable LocalDate lastDoneOn) {

    static CourseRow of(ResultSet row) throws SQLException {
      return new CourseRow(
          row.getObject("id", UUID.class),
          row.getObject("started_on", LocalDate.class),
          Column.word(row, "status", PlanStatus.class),
          row.getObject("since", LocalDate.class),
          row.getBoolean("open"),
          row.getObject("last_done_on", LocalDate.class));
    }

    Course course(StudyCalendar calendar) {
      return new Course(calendar, startedOn, stoppedOn(), status == PlanStatus.PAUSED);
    }

    /** A plan that is finished asks for nothing, even if it is paused or removed later. */
    private @Nullable LocalDate stoppedOn() {
      LocalDate left = status == PlanStatus.ACTIVE ? null : since;
      if (open) {
        return left;
      }
      LocalDate finished = lastDoneOn == null ? startedOn : lastDoneOn;
      return left != null && left.isBefore(finished) ? left : finished;
    }
  }
}
