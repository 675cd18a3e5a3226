package app.daymark.testkit;

import app.daymark.catalogue.Catalogue;
import app.daymark.catalogue.CatalogueReader;
import app.daymark.catalogue.PlanTemplate;
import app.daymark.catalogue.PlanTemplate.FocusArea;
import app.daymark.catalogue.PlanTemplate.Task;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** What tests start from. */
public final class TestData {

  /** The study date tests begin on. */
  public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private TestData() {}

  /** Read when it is first asked for: most tests do without. */
  private static final class BuiltIn {
    private static final Catalogue CATALOGUE =
        CatalogueReader.read(Path.of("a-folder-that-is-not-there"));
  }

  /** The packs that come with Daymark. */
  public static Catalogue builtIn() {
    return BuiltIn.CATALOGUE;
  }

  /** A template of the packs that come with Daymark. */
  public static PlanTemplate builtInPlan(String key) {
    return BuiltIn.CATALOGUE.plan(key).orElseThrow();
  }

  /**
   * Two areas: days 1-2 with the tasks one, two and three (optional), days 3-6 with the tasks four
   * and five, which take two days each. Every task takes 30 minutes.
   */
  public static PlanTemplate smallPlan() {
    return new PlanTemplate(
        "small",
        "Small plan",
        "A plan for tests.",
        6,
        List.of(
            new FocusArea(
                "first",
                "First area",
                1,
                2,
                List.of(task("one", false), task("two", false), task("three", true))),
            new FocusArea(
                "second", "Second area", 3, 6, List.of(task("four", false), task("five", false)))));
  }

  private static Task task(String name, boolean optional) {
    return new Task(name, "Task " + name, 30, optional);
  }

  /** A template of one to five areas with one to six tasks each. */
  public static PlanTemplate anyPlan(Random random) {
    List<FocusArea> areas = new ArrayList<>();
    int day = 0;
    int areaCount = random.nextInt(1, 6);
    for (int area = 0; area < areaCount; area++) {
      int from = day + 1;
      day += random.nextInt(1, 8);
      List<Task> tasks = new ArrayList<>();
      int taskCount = random.nextInt(1, 7);
      for (int task = 0; task < taskCount; task++) {
        tasks.add(
            new Task(
                "t-" + area + "-" + task,
                "Task " + task + " “of” area " + area + " — ₹ हिन्दी 🙂",
                random.nextInt(1, 240),
                random.nextBoolean()));
      }
      areas.add(new FocusArea("a-" + area, "Area " + area, from, day, tasks));
    }
    return new PlanTemplate("any-" + random.nextInt(4), "Any plan", "For tests.", day, areas);
  }

  /** Ids that are the same in every run. */
  public static Supplier<UUID> ids(long seed) {
    Random random = new Random(seed);
    return () -> new UUID(random.nextLong(), random.nextLong());
  }
}
