package app.daymark.plan;

import app.daymark.plan.Today.Item;
import java.time.LocalDate;
import java.util.List;
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
  private static final String MISSED = OPEN + "t.due_on < :date";
  private static final String IN_PLAN = ", p.started_on, p.position, a.position, t.position";

  private final Handle handle;

  TodayRepository(Handle handle) {
    this.handle = handle;
  }

  Today today(LocalDate date) {
    return new Today(
        date,
        items(MISSED + " order by t.due_on" + IN_PLAN + " limit " + Today.MOST_MISSED, date),
        handle
            .createQuery("select count(*)" + FROM + MISSED)
            .bind("date", date)
            .mapTo(int.class)
            .one(),
        items(
            OPEN + "t.due_on >= :date and t.planned_on <= :date order by t.due_on" + IN_PLAN, date),
        items("t.status = 'DONE' and t.done_on = :date order by t.due_on" + IN_PLAN, date),
        items(
            OPEN + "t.planned_on > :date order by t.planned_on" + IN_PLAN + " limit " + NEXT_COUNT,
            date),
        count("status <> 'REMOVED'"),
        count("status = 'PAUSED'"));
  }

  private int count(String condition) {
    return handle
        .createQuery("select count(*) from plan where " + condition)
        .mapTo(int.class)
        .one();
  }

  private List<Item> items(String condition, LocalDate date) {
    return handle.createQuery(ITEMS + condition).bind("date", date).mapTo(Item.class).list();
  }
}
