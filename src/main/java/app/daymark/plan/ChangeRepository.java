package app.daymark.plan;

import app.daymark.journal.Change;
import app.daymark.journal.Change.Place;
import app.daymark.journal.DaysOff;
import app.daymark.journal.PlanAction.NewArea;
import app.daymark.journal.PlanAction.NewTask;
import app.daymark.journal.TaskStatus;
import app.daymark.journal.WeekSince;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Writes what is after a change. */
final class ChangeRepository {

  private final Handle handle;

  ChangeRepository(Handle handle) {
    this.handle = handle;
  }

  /** Writes changes in their order; dates, which may be thousands, in one batch at the end. */
  void apply(List<Change> changes) {
    PreparedBatch batch =
        handle.prepareBatch("update task set planned_on = ?, due_on = ? where id = ?");
    for (Change change : changes) {
      if (change instanceof Change.TaskDates dates) {
        batch.add(dates.after().plannedOn(), dates.after().dueOn(), dates.task());
      } else {
        apply(change);
      }
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  void apply(Change change) {
    switch (change) {
      case Change.TaskDates dates -> apply(List.of(dates));
      case Change.TaskStanding standing -> mark(standing.task(), standing.after(), null);
      case Change.TaskReopened reopened -> mark(reopened.task(), TaskStatus.OPEN, null);
      case Change.TaskFinished finished ->
          mark(finished.task(), TaskStatus.DONE, finished.doneOn());
      case Change.TaskPlace place ->
          handle.execute(
              "update task set focus_area_id = ?, position = ? where id = ?",
              place.after().area(),
              place.after().position(),
              place.task());
      case Change.TaskFacts facts ->
          handle.execute(
              "update task set title = ?, minutes = ?, optional = ? where id = ?",
              facts.after().title(),
              facts.after().minutes(),
              facts.after().optional(),
              facts.task());
      case Change.TaskNote note ->
          handle.execute("update task set note = ? where id = ?", note.after(), note.task());
      case Change.TaskAdded added -> insert(added.place(), List.of(added.task()));
      case Change.TaskErased erased ->
          handle.execute("delete from task where id = ?", erased.task().id());
      case Change.AreaTitle title ->
          handle.execute(
              "update focus_area set title = ? where id = ?", title.after(), title.area());
      case Change.AreaPosition position ->
          handle.execute(
              "update focus_area set position = ? where id = ?", position.after(), position.area());
      case Change.AreaPresence presence ->
          handle.execute(
              "update focus_area set removed = ? where id = ?", !presence.after(), presence.area());
      case Change.AreaAdded added -> insert(added.plan(), added.position(), added.area());
      case Change.AreaErased erased ->
          handle.execute("delete from focus_area where id = ?", erased.area().id());
      case Change.PlanCalendar calendar ->
          setCalendar(calendar.plan(), calendar.after().weeks(), calendar.after().daysOff());
      case Change.PlanStanding standing ->
          handle.execute(
              "update plan set status = ?, since = ? where id = ?",
              standing.after().status(),
              standing.after().since(),
              standing.plan());
      case Change.PlanTitle title ->
          handle.execute("update plan set title = ? where id = ?", title.after(), title.plan());
      case Change.PlanTemplateKey key ->
          handle.execute("update plan set template_key = ? where id = ?", key.after(), key.plan());
    }
  }

  private void mark(UUID task, TaskStatus status, @Nullable LocalDate doneOn) {
    handle.execute("update task set status = ?, done_on = ? where id = ?", status, doneOn, task);
  }

  private void insert(UUID plan, int position, NewArea area) {
    handle
        .createUpdate(
            """
            insert into focus_area (id, plan_id, position, title, from_day, to_day, removed)
            values (:id, :plan, :position, :title, :fromDay, :toDay, false)
            """)
        .bind("id", area.id())
        .bind("plan", plan)
        .bind("position", position)
        .bind("title", area.title())
        .bind("fromDay", area.fromDay())
        .bind("toDay", area.toDay())
        .execute();
    insert(new Place(area.id(), 0), area.tasks());
  }

  /** Adds tasks one after the other, beginning at a place. */
  private void insert(Place place, List<NewTask> tasks) {
    if (tasks.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into task (id, focus_area_id, position, origin_key, title, planned_on, due_on,
              status, done_on, minutes, optional, note)
            values (:id, :area, :position, :originKey, :title, :plannedOn, :dueOn,
              :status, null, :minutes, :optional, '')
            """);
    for (int i = 0; i < tasks.size(); i++) {
      NewTask task = tasks.get(i);
      batch
          .bind("id", task.id())
          .bind("area", place.area())
          .bind("position", place.position() + i)
          .bind("originKey", task.originKey())
          .bind("title", task.title())
          .bind("plannedOn", task.plannedOn())
          .bind("dueOn", task.dueOn())
          .bind("status", TaskStatus.OPEN)
          .bind("minutes", task.minutes())
          .bind("optional", task.optional())
          .add();
    }
    batch.execute();
  }

  void setCalendar(UUID plan, List<WeekSince> weeks, List<DaysOff> daysOff) {
    handle.execute("delete from study_week where plan_id = ?", plan);
    handle.execute("delete from day_off where plan_id = ?", plan);
    for (WeekSince week : weeks) {
      handle.execute(
          "insert into study_week (plan_id, since, days) values (?, ?, ?)",
          plan,
          week.since(),
          week.days().stream().map(Enum::name).collect(Collectors.joining(",")));
    }
    for (DaysOff off : daysOff) {
      handle.execute(
          "insert into day_off (plan_id, from_date, to_date, reason) values (?, ?, ?, ?)",
          plan,
          off.from(),
          off.to(),
          off.reason());
    }
  }
}
