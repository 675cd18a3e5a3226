package app.daymark.exchange;

import app.daymark.journal.DaysOff;
import app.daymark.journal.Entry;
import app.daymark.journal.EntryCodec;
import app.daymark.journal.PlanStatus;
import app.daymark.journal.TaskStatus;
import app.daymark.plan.FocusArea;
import app.daymark.plan.Plan;
import app.daymark.plan.Task;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything the learner has as one JSON document, whose format is described in src/docs/export.md.
 * Members may be added to it; none is renamed.
 */
public final class StateExport {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private StateExport() {}

  /** The document as one line of text, ending in a line feed. */
  public static String json(List<Plan> plans, Map<String, String> settings, List<Entry> history) {
    Document document =
        new Document(
            1,
            plans.stream().map(ExportedPlan::of).toList(),
            settings,
            history.stream().map(EntryCodec::tree).toList());
    return JSON.writeValueAsString(document) + "\n";
  }

  /** What the member {@code plans} holds. */
  static JsonNode plans(List<Plan> plans) {
    return JSON.valueToTree(plans.stream().map(ExportedPlan::of).toList());
  }

  /** What the member {@code settings} holds. */
  static JsonNode settings(Map<String, String> settings) {
    return JSON.valueToTree(settings);
  }

  @JsonPropertyOrder({"formatVersion", "plans", "settings", "history"})
  record Document(
      int formatVersion,
      List<ExportedPlan> plans,
      Map<String, String> settings,
      List<ObjectNode> history) {}

  record ExportedPlan(
      UUID id,
      String templateKey,
      String title,
      LocalDate startedOn,
      List<DayOfWeek> studyWeek,
      List<DaysOff> daysOff,
      int minutesADay,
      PlanStatus status,
      List<ExportedArea> focusAreas) {

    static ExportedPlan of(Plan plan) {
      return new ExportedPlan(
          plan.id(),
          plan.templateKey(),
          plan.title(),
          plan.startedOn(),
          plan.calendar().latestWeek().days(),
          plan.calendar().daysOff(),
          plan.minutesADay(),
          plan.status(),
          plan.allAreas().stream().map(ExportedArea::of).toList());
    }
  }

  record ExportedArea(
      String title, int fromDay, int toDay, boolean removed, List<ExportedTask> tasks) {

    static ExportedArea of(FocusArea area) {
      return new ExportedArea(
          area.title(),
          area.fromDay(),
          area.toDay(),
          area.removed(),
          area.all().stream().map(ExportedTask::of).toList());
    }
  }

  record ExportedTask(
      UUID id,
      String originKey,
      String title,
      LocalDate plannedOn,
      LocalDate dueOn,
      TaskStatus status,
      @Nullable LocalDate doneOn,
      int minutes,
      boolean optional,
      String note) {

    static ExportedTask of(Task task) {
      return new ExportedTask(
          task.id(),
          task.originKey(),
          task.title(),
          task.plannedOn(),
          task.dueOn(),
          task.status(),
          task.doneOn(),
          task.minutes(),
          task.optional(),
          task.note());
    }
  }
}
