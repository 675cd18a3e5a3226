package app.daymark.plan;

import app.daymark.journal.PlanAction;
import app.daymark.journal.PlanAction.NewArea;
import app.daymark.journal.PlanAction.NewTask;
import app.daymark.journal.PlanAction.StartPlan;
import app.daymark.journal.PlanAction.Tick;
import app.daymark.journal.PlanAction.Untick;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Plans in the database: how actions change them, and how they are read whole. */
public final class PlanRepository {

  private final Handle handle;

  public PlanRepository(Handle handle) {
    this.handle = handle;
  }

  /** Does what an action says. */
  public void apply(PlanAction action) {
    switch (action) {
      case StartPlan start -> insert(start);
      case Tick tick -> mark(tick.task(), TaskStatus.DONE, tick.doneOn());
      case Untick untick -> mark(untick.task(), TaskStatus.OPEN, null);
    }
  }

  /** Takes an action back; nothing that was done after it still holds. */
  public void revert(PlanAction action) {
    switch (action) {
      case StartPlan start -> handle.execute("delete from plan where id = ?", start.plan());
      case Tick tick -> mark(tick.task(), TaskStatus.OPEN, null);
      case Untick untick -> mark(untick.task(), TaskStatus.DONE, untick.doneOn());
    }
  }

  private void mark(UUID task, TaskStatus status, @Nullable LocalDate doneOn) {
    handle.execute("update task set status = ?, done_on = ? where id = ?", status, doneOn, task);
  }

  private void insert(StartPlan start) {
    handle
        .createUpdate(
            """
            insert into plan (id, position, template_key, title, started_on, study_week, status)
            values (:plan, (select count(*) from plan), :templateKey, :title, :startedOn, :week,
              :status)
            """)
        .bindMethods(start)
        .bind("week", start.studyWeek().stream().map(Enum::name).collect(Collectors.joining(",")))
        .bind("status", PlanStatus.ACTIVE)
        .execute();
    PreparedBatch areas =
        handle.prepareBatch(
            """
            insert into focus_area (id, plan_id, position, title, from_day, to_day)
            values (:id, :plan, :position, :title, :fromDay, :toDay)
            """);
    PreparedBatch tasks =
        handle.prepareBatch(
            """
            insert into task (id, focus_area_id, position, origin_key, title, planned_on, due_on,
              status, done_on, minutes, optional, note)
            values (:id, :area, :position, :originKey, :title, :plannedOn, :dueOn,
              :status, null, :minutes, :optional, '')
            """);
    for (int i = 0; i < start.areas().size(); i++) {
      NewArea area = start.areas().get(i);
      areas.bindMethods(area).bind("plan", start.plan()).bind("position", i).add();
      add(tasks, area);
    }
    areas.execute();
    tasks.execute();
  }

  private static void add(PreparedBatch batch, NewArea area) {
    for (int i = 0; i < area.tasks().size(); i++) {
      NewTask task = area.tasks().get(i);
      batch
          .bindMethods(task)
          .bind("area", area.id())
          .bind("position", i)
          .bind("status", TaskStatus.OPEN)
          .add();
    }
  }

  /** All plans, the one started first on top. */
  public List<Plan> plans() {
    Map<UUID, List<TaskRow>> tasks =
        handle
            .createQuery(
                """
                select t.*, t.focus_area_id as area_id from task t order by position
                """)
            .mapTo(TaskRow.class)
            .collect(Collectors.groupingBy(TaskRow::areaId));
    Map<UUID, List<AreaRow>> areas =
        handle
            .createQuery("select * from focus_area order by position")
            .mapTo(AreaRow.class)
            .collect(Collectors.groupingBy(AreaRow::planId));
    return handle
        .createQuery("select * from plan order by started_on, position")
        .mapTo(PlanRow.class)
        .map(row ->
            row.plan(
                areas.getOrDefault(row.id(), List.of()).stream()
                    .map(area -> area.area(tasks))
                    .toList()))
        .list();
  }

  /** When the latest plan from each template begins, by the template's key. */
  public Map<String, LocalDate> startDates() {
    return handle
        .createQuery("select template_key, max(started_on) from plan group by template_key")
        .reduceResultSet(
            new HashMap<>(),
            (dates, row, _) -> {
              dates.put(row.getString(1), row.getObject(2, LocalDate.class));
              return dates;
            });
  }

  /** A task by its identity. */
  public Optional<Task> task(UUID id) {
    return handle
        .createQuery("select * from task where id = ?")
        .bind(0, id)
        .mapTo(Task.class)
        .findOne();
  }

  /** A plan's columns. Public for Jdbi. */
  public record PlanRow(
      UUID id,
      String templateKey,
      String title,
      LocalDate startedOn,
      String studyWeek,
      PlanStatus status) {

    Plan plan(List<FocusArea> areas) {
      StudyWeek week =
          new StudyWeek(Arrays.stream(studyWeek.split(",")).map(DayOfWeek::valueOf).toList());
      return new Plan(id, templateKey, title, startedOn, week, status, areas);
    }
  }

  /** A focus area's columns. Public for Jdbi. */
  public record AreaRow(UUID id, UUID planId, String title, int fromDay, int toDay) {

    FocusArea area(Map<UUID, List<TaskRow>> tasks) {
      return new FocusArea(
          id,
          title,
          fromDay,
          toDay,
          tasks.getOrDefault(id, List.of()).stream().map(TaskRow::task).toList());
    }
  }

  /** A task's columns. Public for Jdbi. */
  public record TaskRow(UUID areaId, @Nested Task task) {}
}
