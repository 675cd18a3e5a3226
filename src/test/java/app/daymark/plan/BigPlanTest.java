package app.daymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.plan.CatchUpOffer.Choice;
import app.daymark.testkit.Desk;
import app.daymark.testkit.MemoryFolder;
import app.daymark.testkit.TestData;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 5,000 tasks on one day, with the longest titles a pack may give them. */
class BigPlanTest {

  private static final LocalDate MONDAY = TestData.MONDAY;

  private static PlanTemplate plan() {
    List<PlanTemplate.Task> tasks =
        IntStream.range(0, 5_000)
            .mapToObj(i -> new PlanTemplate.Task("t-" + i, i + "ह".repeat(190), 1, i % 2 == 0))
            .toList();
    return new PlanTemplate(
        "big",
        "Big",
        "For tests.",
        1,
        List.of(new PlanTemplate.FocusArea("a", "All", 1, 1, tasks)));
  }

  @Test
  void everythingWorksAndIsUndoneAndReadAgain(@TempDir(factory = MemoryFolder.class) Path folder) {
    try (Desk desk = Desk.open(folder)) {
      desk.plans.start(plan(), PlanTerms.from(MONDAY));
      assertThat(desk.plans.today(MONDAY).due()).hasSize(5_000);
      Task last = desk.task(4_999);
      desk.editing.move(last.id(), desk.plans.plans().getFirst().areas().getFirst().id(), 0);
      assertThat(desk.task(0).id()).isEqualTo(last.id());
      desk.clock.moveToNoonOf(MONDAY.plusDays(1));
      assertThat(desk.plans.today(MONDAY.plusDays(1)).catchUpCount()).isEqualTo(5_000);
      Map<String, List<String>> before = desk.state();
      for (Choice choice : Choice.values()) {
        desk.catchUp.take(choice, 180, Set.of());
        assertThat(desk.plans.today(MONDAY.plusDays(1)).catchUp()).isEmpty();
        desk.plans.undo();
        assertThat(desk.state()).isEqualTo(before);
      }
    }
    try (Desk desk = Desk.open(folder)) {
      assertThat(desk.ledger.findings()).isEmpty();
      desk.plans.undo();
      desk.plans.undo();
      assertThat(desk.tasks()).isEmpty();
      desk.plans.redo();
      assertThat(desk.tasks()).hasSize(5_000);
    }
  }
}
