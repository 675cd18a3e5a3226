package app.daymark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.catalogue.PlanTemplate.FocusArea;
import app.daymark.catalogue.PlanTemplate.Task;
import app.daymark.salary.Money;
import app.daymark.salary.SalaryBand;
import app.daymark.salary.SalarySurvey;
import app.daymark.salary.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackReaderTest {

  @Test
  void goodPackIsReadWhole() throws PackProblem.Found {
    assertThat(Packs.read(Packs.GOOD))
        .isEqualTo(
            new Role(
                "tester",
                1,
                "Tester",
                "Tests things.",
                List.of("A paragraph."),
                List.of(new Role.Responsibility("Care", "Takes care.")),
                new Guide(
                    "How to become one",
                    List.of(
                        new Guide.Step(
                            "Begin",
                            "Begin it.",
                            List.of(
                                new Guide.Topic("A topic", "About it."),
                                new Guide.Topic("Bare topic", ""))))),
                List.of(
                    new SalarySurvey(
                        "IN",
                        2022,
                        rupees(500),
                        new SalarySurvey.Range(rupees(100), rupees(900)),
                        List.of(
                            SalaryBand.ofAverage(0, 1, rupees(200)),
                            SalaryBand.ofAverage(1, null, rupees(800))),
                        new Source("A survey", 2021, ""))),
                List.of(
                    new PlanTemplate(
                        "tester-6",
                        "Six days",
                        "A plan.",
                        6,
                        List.of(
                            new FocusArea(
                                "first",
                                "First",
                                1,
                                2,
                                List.of(
                                    new Task("one", "One", 30, false),
                                    new Task("two", "Two", 45, true))),
                            new FocusArea(
                                "second",
                                "Second",
                                3,
                                6,
                                List.of(new Task("three", "Three", 60, false)))))),
                List.of("other-role"),
                new Source("A sheet", 2023, "A note.")));
  }

  private static Money rupees(long amount) {
    return Money.of(amount, "INR");
  }

  @Test
  void salariesPlansAndTheRestCanBeLeftOut() throws PackProblem.Found {
    String pack =
        Packs.GOOD
            .substring(0, Packs.GOOD.indexOf("  salaries:"))
            .replaceFirst("(?s)  responsibilities:.*  source:", "  source:");
    Role role = Packs.read(pack);
    assertThat(role.responsibilities()).isEmpty();
    assertThat(role.salaries()).isEmpty();
    assertThat(role.plans()).isEmpty();
    assertThat(role.related()).isEmpty();
  }

  @Test
  void averageAndRangeOfPayCanBeLeftOut() throws PackProblem.Found {
    String pack = Packs.GOOD.replaceFirst("(?s)      average: 500.*900}\n", "");
    SalarySurvey survey = Packs.read(pack).salaries().getFirst();
    assertThat(survey.average()).isNull();
    assertThat(survey.range()).isNull();
    assertThat(survey.bands()).hasSize(2);
  }

  @Test
  void areaMayTakeOneDayAndATaskMaySayItIsNotOptional() throws PackProblem.Found {
    String pack =
        Packs.GOOD
            .replace("days: 1-2", "days: 1")
            .replace("days: 3-6", "days: 2-6")
            .replace("optional: true", "optional: false");
    PlanTemplate plan = Packs.read(pack).plans().getFirst();
    assertThat(plan.areas().getFirst().days()).isEqualTo(1);
    assertThat(plan.areas().getFirst().tasks()).noneMatch(Task::optional);
  }

  @Test
  void packMayBeginWithAByteOrderMark() throws PackProblem.Found {
    assertThat(Packs.read("\ufeff" + Packs.GOOD).key()).isEqualTo("tester");
  }

  @Test
  void packHasAtMostOneMebibyte() throws PackProblem.Found {
    String padding = "#".repeat((1 << 20) - Packs.GOOD.length());
    assertThat(Packs.read(Packs.GOOD + padding).key()).isEqualTo("tester");
    assertThat(Packs.problem(Packs.GOOD + padding + "#"))
        .hasToString("own.yaml: expected at most 1 MiB, found more");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# only a comment\n"})
  void emptyFileIsNoPack(String text) {
    assertThat(Packs.problem(text).expected()).hasToString("expected a pack, found an empty file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- "})
  void nestingWithoutEndIsRefused(String opening) {
    assertThat(Packs.problem(opening.repeat(100_000)).expected())
        .asString()
        .startsWith("expected YAML within the format's limits: ");
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    byte[] pack = Packs.GOOD.getBytes(StandardCharsets.UTF_8);
    pack[Packs.GOOD.indexOf("Tester")] = (byte) 0xc3;
    assertThat(Packs.problem(pack))
        .hasToString("own.yaml: expected text in UTF-8, found other bytes");
  }

  @Test
  void controlCharactersAreRefused() {
    assertThat(Packs.problem(Packs.GOOD.replace("Tester", "\u0000")).expected())
        .asString()
        .startsWith("expected YAML within the format's limits: ");
    assertThat(Packs.problem(Packs.GOOD.replace("Tester", "\"\\e[31m\"")).expected())
        .asString()
        .startsWith("expected plain text for `title`, found control characters");
  }

  @Test
  void titlesAndTextsHaveALimit() throws PackProblem.Found {
    assertThat(Packs.read(Packs.GOOD.replace("Tester", "t".repeat(200))).title()).hasSize(200);
    assertThat(Packs.problem(Packs.GOOD.replace("Tester", "t".repeat(201))).expected())
        .asString()
        .endsWith("found 201 characters");
    assertThat(Packs.problem(Packs.GOOD.replace("Tests things.", "t".repeat(10_001))).expected())
        .asString()
        .endsWith("found 10001 characters");
    assertThat(Packs.problem(Packs.GOOD.replace("key: tester\n", "key: " + "k".repeat(81) + "\n")))
        .extracting(PackProblem::expected)
        .asString()
        .endsWith("found " + "k".repeat(60) + "…");
  }
}
