package app.daymark.plan;

import app.daymark.plan.Today.Item;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Reads what a study date asks for. */
final class TodayRepository {

  private static final int NEXT_COUNT = 3;
  private static final String ITEMS =
      """
      select t.*, p.id as plan_id, p.title as plan_title, a.title as area_title
      from task t
      join focus_area a on a.id = t.focus_area_id
      join plan p on p.id = a.plan_id
      """;
  private static final String IN_PLAN = ", p.started_on, p.position, a.position, t.position";

  private final Handle handle;

  TodayRepository(Handle handle) {
    this.handle = handle;
  }

  Today today(LocalDate date) {
    List<Item> open =
        items(
            "where t.status = 'OPEN' and t.planned_on <= :date order by t.due_on" + IN_PLAN, date);
    return new Today(
        date,
        open.stream().filter(item -> item.task().isOverdue(date)).toList(),
        open.stream().filter(item -> !item.task().isOverdue(date)).toList(),
        items("where t.status = 'DONE' and t.done_on = :date order by t.due_on" + IN_PLAN, date),
        items(
            "where t.status = 'OPEN' and t.planned_on > :date order by t.planned_on"
                + IN_PLAN
                + " limit "
                + NEXT_COUNT,
            date),
        handle.createQuery("select count(*) from plan").mapTo(int.class).one());
  }

  private List<Item> items(String condition, LocalDate date) {
    return handle.createQuery(ITEMS + condition).bind("date", date).mapTo(Item.class).list();
  }
}
