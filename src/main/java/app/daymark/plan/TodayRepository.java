package app.daymark.plan;

import app.daymark.plan.Today.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Reads what a study date asks for. */
final class TodayRepository {

  private static final int NEXT_COUNT = 3;
  private static final String FROM =
      " from task t join focus_area a on a.id = t.focus_area_id join plan p on p.id = a.plan_id"
          + " where ";
  private static final String ITEMS =
      "select t.*, p.id as plan_id, p.title as plan_title, a.title as area_title" + FROM;
  private static final String OPEN = "p.status = 'ACTIVE' and t.status = 'OPEN' and ";
  // What was done in what is archived or removed counts, but can be neither opened nor reopened.
  private static final String DONE =
      "p.status in ('ACTIVE', 'PAUSED') and not a.removed and t.status = 'DONE' and t.done_on = :date";
  // No task ends before it begins: so one index does for all that is open.
  private static final String MISSED = OPEN + "t.planned_on < :date and t.due_on < :date";
  private static final String IN_PLAN = ", p.started_on, p.position, a.position, t.position";

  // Only the index's own order lets the database stop at the third task of thousands.
  private static final String AMONG_NEXT =
      OPEN
          + """
          t.planned_on > :date and t.planned_on <= (select max(planned_on) from (
            select n.planned_on from task n where n.status = 'OPEN' and n.planned_on > :date
              and (select np.status from focus_area na join plan np on np.id = na.plan_id
                where na.id = n.focus_area_id) = 'ACTIVE'
            order by n.status, n.planned_on limit %d))
          """
              .formatted(NEXT_COUNT);
  private static final String PLAN_COUNTS =
      "select count(*) as plans, count(case when status = 'PAUSED' then 1 end) as paused"
          + " from plan where status in ('ACTIVE', 'PAUSED')";
  private static final TaskMapper TASK = new TaskMapper();

  private final Handle handle;

  TodayRepository(Handle handle) {
    this.handle = handle;
  }

  Today today(LocalDate date) {
    List<Item> missed =
        items(MISSED + " order by t.due_on" + IN_PLAN + " limit " + Today.MOST_MISSED, date);
    List<Item> due =
        items(
            OPEN + "t.due_on >= :date and t.planned_on <= :date order by t.due_on" + IN_PLAN, date);
    List<Item> done = items(DONE + " order by t.due_on" + IN_PLAN, date);
    List<Item> next =
        items(AMONG_NEXT + " order by t.planned_on" + IN_PLAN + " limit " + NEXT_COUNT, date);
    int missedCount = missed.size() < Today.MOST_MISSED ? missed.size() : missedCount(date);
    return handle
        .createQuery(PLAN_COUNTS)
        .map((row, _) ->
            new Today(
                date,
                missed,
                missedCount,
                due,
                done,
                next,
                row.getInt("plans"),
                row.getInt("paused")))
        .one();
  }

  private int missedCount(LocalDate date) {
    return handle
        .createQuery("select count(*)" + FROM + MISSED)
        .bind("date", date)
        .map((row, _) -> row.getInt(1))
        .one();
  }

  private List<Item> items(String condition, LocalDate date) {
    return handle
        .createQuery(ITEMS + condition)
        .bind("date", date)
        .map((row, context) ->
            new Item(
                TASK.map(row, context),
                row.getObject("plan_id", UUID.class),
                row.getString("plan_title"),
                row.getString("area_title")))
        .list();
  }
}
