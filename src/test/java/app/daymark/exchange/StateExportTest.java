package app.daymark.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.TaskStatus;
import app.daymark.plan.Plan;
import app.daymark.plan.Task;
import app.daymark.testkit.Desk;
import app.daymark.testkit.TestData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The export's format, as other programs rely on it. */
class StateExportTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;

  StateExportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void learnerWithNothingExportsAnEmptyDocument() {
    assertThat(StateExport.json(List.of(), Map.of(), List.of()))
        .isEqualTo("{\"formatVersion\":1,\"plans\":[],\"settings\":{},\"history\":[]}\n");
  }

  @Test
  void documentHasTheDocumentedMembersAndNoOthers() {
    JsonNode document = document();
    assertMembers(document, "formatVersion", "plans", "settings", "history");
    assertThat(document.get("plans").size()).isEqualTo(1);
    JsonNode plan = document.get("plans").get(0);
    assertMembers(
        plan,
        "id",
        "templateKey",
        "title",
        "startedOn",
        "studyWeek",
        "daysOff",
        "minutesADay",
        "status",
        "focusAreas");
    assertThat(plan.get("focusAreas").size()).isEqualTo(2);
    for (JsonNode area : plan.get("focusAreas")) {
      assertMembers(area, "title", "fromDay", "toDay", "removed", "tasks");
      for (JsonNode task : area.get("tasks")) {
        assertMembers(
            task,
            "id",
            "originKey",
            "title",
            "plannedOn",
            "dueOn",
            "status",
            "doneOn",
            "minutes",
            "optional",
            "note");
      }
    }
  }

  private static void assertMembers(JsonNode node, String... names) {
    assertThat(node.propertyNames()).containsExactlyInAnyOrder(names);
  }

  @Test
  void planIsExportedWithItsAreasAndTasks() {
    try (Desk desk = lived()) {
      Plan plan = desk.plans.plans().getFirst();
      Task done = desk.task(0);
      Task open = desk.task(2);
      JsonNode json = JSON.readTree(desk.export()).get("plans").get(0);
      assertThat(json.get("focusAreas").get(0).get("tasks").get(0))
          .isEqualTo(
              JSON.readTree(
                  """
                  {"id": "%s", "originKey": "small/one", "title": "Task one",
                   "plannedOn": "2026-11-23", "dueOn": "2026-11-23", "status": "DONE",
                   "doneOn": "2026-11-22", "minutes": 30, "optional": false, "note": ""}
                  """
                      .formatted(done.id())));
      assertThat(json.get("focusAreas").get(0).get("tasks").get(2))
          .isEqualTo(
              JSON.readTree(
                  """
                  {"id": "%s", "originKey": "small/three", "title": "Task three",
                   "plannedOn": "2026-11-24", "dueOn": "2026-11-24", "status": "OPEN",
                   "doneOn": null, "minutes": 30, "optional": true, "note": ""}
                  """
                      .formatted(open.id())));
      assertThat(((ObjectNode) json).without("focusAreas"))
          .isEqualTo(
              JSON.readTree(
                  """
                  {"id": "%s", "templateKey": "small", "title": "Small plan",
                   "startedOn": "2026-11-23", "daysOff": [], "minutesADay": 0, "status": "ACTIVE",
                   "studyWeek": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY",
                                 "SATURDAY", "SUNDAY"]}
                  """
                      .formatted(plan.id())));
    }
  }

  @Test
  void historyTellsEveryActionInOrder() {
    try (Desk desk = lived()) {
      JsonNode history = JSON.readTree(desk.export()).get("history");
      List<String> told = new ArrayList<>();
      for (JsonNode entry : history) {
        assertThat(entry.get("at").asString()).isEqualTo("2026-11-23T12:00:00Z");
        assertThat(entry.get("studyDate").asString()).isEqualTo("2026-11-23");
        told.add(entry.get("seq").asLong() + " " + entry.get("action").asString());
      }
      assertThat(told).containsExactly("1 start-plan", "2 tick", "3 tick", "4 undo");
      assertMembers(history.get(1), "seq", "at", "studyDate", "action", "task", "doneOn");
      assertThat(history.get(1).get("task").asString()).isEqualTo(desk.task(0).id().toString());
      assertMembers(history.get(3), "seq", "at", "studyDate", "action", "undoes", "reverted");
    }
  }

  @Test
  void statusNamesAreThoseOfTheFormat() {
    assertThat(TaskStatus.values())
        .extracting(Enum::name)
        .containsExactlyInAnyOrder("OPEN", "DONE", "SKIPPED", "REMOVED");
  }

  @Test
  void exportEndsInOneLineFeed() {
    try (Desk desk = lived()) {
      assertThat(desk.export()).endsWith("}\n").containsOnlyOnce("\n");
    }
  }

  private JsonNode document() {
    try (Desk desk = lived()) {
      return JSON.readTree(desk.export());
    }
  }

  private Desk lived() {
    Desk desk = Desk.open(folder).withSmallPlan();
    desk.plans.tick(desk.task(0).id(), TestData.MONDAY.minusDays(1));
    desk.plans.tick(desk.task(1).id(), TestData.MONDAY);
    desk.plans.undo();
    return desk;
  }
}
