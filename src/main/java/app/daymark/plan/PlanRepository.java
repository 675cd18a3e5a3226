package app.daymark.plan;

import app.daymark.journal.Change.Standing;
import app.daymark.journal.DaysOff;
import app.daymark.journal.PlanStatus;
import app.daymark.journal.WeekSince;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reads plans whole, and what is asked of them. */
public final class PlanRepository {

  private static final String SOME = "(select id from plan where ";

  private static final TaskMapper TASK = new TaskMapper();

  private final Handle handle;

  public PlanRepository(Handle handle) {
    this.handle = handle;
  }

  /** All plans the learner has, also archived ones, the one started first on top. */
  public List<Plan> plans() {
    return plans("status <> 'REMOVED'", Map.of());
  }

  /** A plan by its identity, also a removed one. */
  Optional<Plan> plan(UUID id) {
    return plans("id = :id", Map.of("id", id)).stream().findFirst();
  }

  /** The plan a task is in. */
  Optional<Plan> planOfTask(UUID task) {
    return plans(
            """
            id = (select a.plan_id from focus_area a join task t on t.focus_area_id = a.id
              where t.id = :id)
            """,
            Map.of("id", task))
        .stream()
        .findFirst();
  }

  /** The plan an area is in. */
  Optional<Plan> planOfArea(UUID area) {
    return plans("id = (select plan_id from focus_area where id = :id)", Map.of("id", area))
        .stream()
        .findFirst();
  }

  /** The plans that are under way. */
  List<Plan> active() {
    return plans("status = 'ACTIVE'", Map.of());
  }

  private List<Plan> plans(String condition, Map<String, ?> values) {
    String some = SOME + condition + ")";
    Map<UUID, List<Task>> tasks =
        query(
                "select t.* from task t join focus_area a"
                    + " on a.id = t.focus_area_id where a.plan_id in "
                    + some,
                values)
            .map((row, context) ->
                new TaskRow(row.getObject("focus_area_id", UUID.class), TASK.map(row, context)))
            .collect(
                Collectors.groupingBy(
                    TaskRow::area, Collectors.mapping(TaskRow::task, Collectors.toList())));
    // Here, area by area: the database would sort all of them at once, which takes as long again.
    tasks.values().forEach(each -> each.sort(Comparator.comparingInt(Task::position)));
    Map<UUID, List<FocusArea>> areas =
        query("select * from focus_area where plan_id in " + some + " order by position", values)
            .mapTo(AreaRow.class)
            .collect(
                Collectors.groupingBy(
                    AreaRow::planId,
                    Collectors.mapping(
                        row -> row.area(tasks.getOrDefault(row.id(), List.of())),
                        Collectors.toList())));
    Map<UUID, StudyCalendar> calendars = calendars();
    return query("select * from plan where " + condition + " order by started_on, position", values)
        .mapTo(PlanRow.class)
        .map(row ->
            row.plan(
                Objects.requireNonNull(calendars.get(row.id())),
                areas.getOrDefault(row.id(), List.of())))
        .list();
  }

  private Query query(String sql, Map<String, ?> values) {
    return handle.createQuery(sql).bindMap(values);
  }

  /** The calendars of all plans, also of removed ones. */
  public Map<UUID, StudyCalendar> calendars() {
    Map<UUID, List<DaysOff>> daysOff =
        handle
            .createQuery("select * from day_off")
            .mapTo(DaysOffRow.class)
            .collect(
                Collectors.groupingBy(
                    DaysOffRow::planId,
                    Collectors.mapping(DaysOffRow::daysOff, Collectors.toList())));
    Map<UUID, List<WeekSince>> weeks =
        handle
            .createQuery("select * from study_week")
            .mapTo(WeekRow.class)
            .collect(
                Collectors.groupingBy(
                    WeekRow::planId, Collectors.mapping(WeekRow::week, Collectors.toList())));
    Map<UUID, StudyCalendar> calendars = new HashMap<>();
    weeks.forEach((plan, own) ->
        calendars.put(plan, new StudyCalendar(own, daysOff.getOrDefault(plan, List.of()))));
    return calendars;
  }

  /** What a choice between plans needs to know, the one started first on top. */
  List<PlanHead> heads() {
    return handle
        .createQuery(
            """
            select p.id, p.title, p.started_on, p.status,
              not exists (select 1 from task t join focus_area a on a.id = t.focus_area_id
                where a.plan_id = p.id and t.status = 'OPEN') as finished
            from plan p where p.status in ('ACTIVE', 'PAUSED') order by p.started_on, p.position
            """)
        .mapTo(PlanHead.class)
        .list();
  }

  /** When the latest plan from each template begins, by the template's key. */
  Map<String, LocalDate> startDates() {
    return handle
        .createQuery(
            """
            select template_key, max(started_on) from plan
            where status <> 'REMOVED' group by template_key
            """)
        .reduceResultSet(
            new HashMap<>(),
            (dates, row, _) -> {
              dates.put(row.getString(1), row.getObject(2, LocalDate.class));
              return dates;
            });
  }

  /** A task by its identity; empty when its area or its plan was removed. */
  Optional<Task> task(UUID id) {
    return handle
        .createQuery(
            """
            select t.* from task t join focus_area a on a.id = t.focus_area_id
              join plan p on p.id = a.plan_id
            where t.id = ? and not a.removed and p.status <> 'REMOVED'
            """)
        .bind(0, id)
        .map(TASK)
        .findOne();
  }

  /** A plan's columns. Public for Jdbi. */
  public record PlanRow(
      UUID id,
      String templateKey,
      String title,
      LocalDate startedOn,
      int minutesADay,
      PlanStatus status,
      LocalDate since) {

    Plan plan(StudyCalendar calendar, List<FocusArea> areas) {
      Standing standing = new Standing(status, since);
      return new Plan(id, templateKey, title, startedOn, calendar, minutesADay, standing, areas);
    }
  }

  /** A focus area's columns. Public for Jdbi. */
  public record AreaRow(
      UUID id, UUID planId, int position, String title, int fromDay, int toDay, boolean removed) {

    FocusArea area(List<Task> tasks) {
      return new FocusArea(id, position, title, fromDay, toDay, removed, tasks);
    }
  }

  private record TaskRow(UUID area, Task task) {}

  /** The columns of days off. Public for Jdbi. */
  public record DaysOffRow(
      UUID planId, LocalDate fromDate, LocalDate toDate, DaysOff.Reason reason) {

    DaysOff daysOff() {
      return new DaysOff(fromDate, toDate, reason);
    }
  }

  /** The columns of a study week. Public for Jdbi. */
  public record WeekRow(UUID planId, LocalDate since, String days) {

    WeekSince week() {
      return new WeekSince(since, Arrays.stream(days.split(",")).map(DayOfWeek::valueOf).toList());
    }
  }
}
