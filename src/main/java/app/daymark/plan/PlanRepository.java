package app.daymark.plan;

import app.daymark.journal.Change.Standing;
import app.daymark.journal.DaysOff;
import app.daymark.journal.PlanStatus;
import app.daymark.journal.WeekSince;
import app.daymark.store.Column;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/** Reads plans whole, and what is asked of them. */
public final class PlanRepository {

  private static final String SOME = "(select id from plan where ";

  /** The column that says which plan a row belongs to. */
  private static final String PLAN = "plan_id";

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
        byOwner(
            query(
                "select t.* from task t join focus_area a"
                    + " on a.id = t.focus_area_id where a.plan_id in "
                    + some,
                values),
            "focus_area_id",
            TASK);
    // Here, area by area: the database would sort all of them at once, which takes as long again.
    tasks.values().forEach(each -> each.sort(Comparator.comparingInt(Task::position)));
    Map<UUID, List<FocusArea>> areas =
        byOwner(
            query(
                "select * from focus_area where plan_id in " + some + " order by position", values),
            PLAN,
            (row, _) -> area(row, tasks));
    Map<UUID, StudyCalendar> calendars = calendars();
    return query("select * from plan where " + condition + " order by started_on, position", values)
        .map((row, _) -> plan(row, calendars, areas))
        .list();
  }

  private static FocusArea area(ResultSet row, Map<UUID, List<Task>> tasks) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new FocusArea(
        id,
        row.getInt("position"),
        row.getString("title"),
        row.getInt("from_day"),
        row.getInt("to_day"),
        row.getBoolean("removed"),
        tasks.getOrDefault(id, List.of()));
  }

  private static Plan plan(
      ResultSet row, Map<UUID, StudyCalendar> calendars, Map<UUID, List<FocusArea>> areas)
      throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Plan(
        id,
        row.getString("template_key"),
        row.getString("title"),
        row.getObject("started_on", LocalDate.class),
        Objects.requireNonNull(calendars.get(id)),
        row.getInt("minutes_a_day"),
        new Standing(
            Column.word(row, "status", PlanStatus.class), row.getObject("since", LocalDate.class)),
        areas.getOrDefault(id, List.of()));
  }

  private Query query(String sql, Map<String, ?> values) {
    return handle.createQuery(sql).bindMap(values);
  }

  /** The calendars of all plans, also of removed ones. */
  public Map<UUID, StudyCalendar> calendars() {
    Map<UUID, List<DaysOff>> daysOff =
        byOwner(handle.createQuery("select * from day_off"), PLAN, (row, _) -> daysOff(row));
    Map<UUID, List<WeekSince>> weeks =
        byOwner(handle.createQuery("select * from study_week"), PLAN, (row, _) -> week(row));
    Map<UUID, StudyCalendar> calendars = new HashMap<>();
    weeks.forEach((plan, own) ->
        calendars.put(plan, new StudyCalendar(own, daysOff.getOrDefault(plan, List.of()))));
    return calendars;
  }

  private static DaysOff daysOff(ResultSet row) throws SQLException {
    return new DaysOff(
        row.getObject("from_date", LocalDate.class),
        row.getObject("to_date", LocalDate.class),
        Column.word(row, "reason", DaysOff.Reason.class));
  }

  private static WeekSince week(ResultSet row) throws SQLException {
    return new WeekSince(
        row.getObject("since", LocalDate.class), Column.words(row, "days", DayOfWeek.class));
  }

  /** What is asked for, in its order, by what it belongs to. */
  private static <T> Map<UUID, List<T>> byOwner(Query query, String owner, RowMapper<T> mapper) {
    return query
        .map((row, context) ->
            new Owned<>(row.getObject(owner, UUID.class), mapper.map(row, context)))
        .collect(
            Collectors.groupingBy(
                Owned::owner, Collectors.mapping(Owned::part, Collectors.toList())));
  }

  private record Owned<T>(UUID owner, T part) {}

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
        .map((row, _) -> head(row))
        .list();
  }

  private static PlanHead head(ResultSet row) throws SQLException {
    return new PlanHead(
        row.getObject("id", UUID.class),
        row.getString("title"),
        row.getObject("started_on", LocalDate.class),
        Column.word(row, "status", PlanStatus.class),
        row.getBoolean("finished"));
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
}
