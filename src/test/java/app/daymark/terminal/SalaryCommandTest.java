package app.daymark.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.salary.OutlierRule;
import app.daymark.testkit.SurveyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SalaryCommandTest {

  private final Path file;
  private final Terminal terminal;

  SalaryCommandTest(@TempDir Path own) {
    SmallPack.write(own, 1);
    this.terminal = new Terminal(own);
    this.file = own.resolve("survey.csv");
  }

  private String write(String text) throws IOException {
    return Files.writeString(file, text).toString();
  }

  @Test
  void packsAveragesAreShownAsATableAndBars() {
    assertThat(terminal.saidOnly("salary", "back-end-developer"))
        .startsWith(
            """
            Back End Developer

            India, 2023: Back End Developer role sheet
            Average ₹5,03,801
            From ₹1,79,000 to ₹10,00,000

              years        mean
                0–1   ₹3,84,000
                1–5   ₹5,05,000
               5–10   ₹6,24,000
                10+  ₹10,00,000

               0–1  ##################  ₹3.84 L
               1–5  ########################  ₹5.05 L
              5–10  #############################  ₹6.24 L
               10+  ###############################################  ₹10 L

            Daymark's first catalogue\
            """);
  }

  @Test
  void roleWithoutDataSaysWhatToDo() {
    assertThat(terminal.said("salary", "tester"))
        .isEqualTo(
            "Tester\n\nNothing is known about its pay; `daymark salary import` brings data in.\n");
    assertThat(terminal.said("salary", "tester", "--json"))
        .isEqualTo("{\"role\":\"tester\",\"surveys\":[]}\n");
  }

  @Test
  void importedSurveyIsShownKeptAndUndone() throws IOException {
    SurveyFile survey = SurveyFile.of(2023);
    for (int pay : new int[] {10_000, 20_000, 40_000}) {
      survey.answer("YearsCodePro=0", "ConvertedCompYearly=" + pay);
    }
    survey
        .answer("Country=Nepal")
        .answer("ConvertedCompYearly=-3")
        .answer("ConvertedCompYearly=310000");
    String csv = write(survey.text());
    String preview =
        terminal.saidOnly(
            "salary", "import", csv, "--role", "tester", "--country", "India", "--dry-run");
    String said =
        """
        This is the Stack Overflow Developer Survey of 2023.
        Columns read: Country, DevType, Employment, ConvertedCompYearly, YearsCodePro
        Rows: 6. Kept: 3.
                1 dropped: another country, or none
                1 dropped: pay of zero or less
                1 dropped: outlier: above ten times the median
        Experience is the column YearsCodePro.
        Pay is the column ConvertedCompYearly: a year's, in US dollars as the survey converted it.
        Outliers were left out: pay below a tenth of the median or above ten times the median. There were 1.

        India, 2023: Stack Overflow Developer Survey 2023
        Average $23,333
        From $10,000 to $40,000

          years     mean      p10      p25   median      p75      p90  answers
            0–1  $23,333  $12,000  $15,000  $20,000  $30,000  $36,000  3 (few)
            1–5        -        -        -        -        -        -        0
           5–10        -        -        -        -        -        -        0
            10+        -        -        -        -        -        -        0

           0–1                  ----======|=============--------  $20K
           1–5  nothing known
          5–10  nothing known
           10+  nothing known
        """;
    assertThat(preview)
        .startsWith(said)
        .contains("(ODbL)")
        .endsWith("Nothing was stored; without --dry-run it is.\n");
    assertThat(terminal.said("salary", "import", csv, "--role", "tester", "--country", "IN"))
        .startsWith(said)
        .endsWith("Kept for Tester. `daymark undo` takes it back.\n");
    assertThat(terminal.said("salary", "tester"))
        .contains("India, 2023: Stack Overflow")
        .contains("$36,000");
    terminal.refused(
        1,
        "You have this very survey already",
        "salary",
        "import",
        csv,
        "--role",
        "tester",
        "--country",
        "India");
    assertThat(terminal.said("undo"))
        .isEqualTo("Undone: adding of the survey “Stack Overflow Developer Survey 2023”\n");
    assertThat(terminal.said("salary", "tester")).contains("Nothing is known");
  }

  @Test
  void ownSurveysHaveNumbersAndAreTakenOutByThem() throws IOException {
    terminal.refused(
        2, "There is no survey 1: you brought none for tester.", "salary", "remove", "tester", "1");
    String csv = write("years,pay,currency\n1,2,INR\n");
    for (String year : List.of("2023", "2024")) {
      terminal.said("salary", "import", csv, "--role", "tester", "--year", year);
    }
    assertThat(terminal.said("salary", "tester"))
        .contains(
            "\n1. All countries, 2023: survey.csv\n", "\n2. All countries, 2024: survey.csv\n")
        .endsWith(
            "Those with a number you brought; `daymark salary remove tester NUMBER` takes one out.\n");
    for (String number : List.of("0", "3", "-1")) {
      terminal.refused(2, "yours are numbered 1 to 2.", "salary", "remove", "tester", "--", number);
    }
    terminal.refused(2, "There is no role none.", "salary", "remove", "none", "1");
    assertThat(terminal.said("salary", "remove", "tester", "1"))
        .isEqualTo("Removed: survey.csv. `daymark undo` takes it back.\n");
    assertThat(terminal.said("salary", "tester"))
        .contains("\n1. All countries, 2024: survey.csv\n")
        .doesNotContain("2023");
    assertThat(terminal.said("undo")).isEqualTo("Undone: removal of the survey “survey.csv”\n");
    assertThat(terminal.said("salary", "tester")).contains("\n1. All countries, 2023: ");
  }

  @Test
  void aShortImportNeedsNoProgressLine() throws IOException {
    terminal.watched = true;
    terminal.said("salary", "import", write("years,pay,currency\n1,2,INR\n"), "--role", "tester");
  }

  @Test
  void jsonHasEveryBandAndNullWhereNothingIsKnown() throws IOException {
    String csv =
        write("from,to,mean,median,count,currency\n0,2,100.5,90,12,INR\n2,,,,0,INR\n3,,7,,,INR\n");
    terminal.refused(
        2,
        "expected years that ascend",
        "salary",
        "import",
        csv,
        "--role",
        "tester",
        "--bands",
        "5,1");
    terminal.said("salary", "import", csv, "--role", "tester", "--country", "IN", "--year", "2024");
    JsonNode document = JsonMapper.shared().readTree(terminal.said("salary", "tester", "--json"));
    JsonNode survey = document.get("surveys").get(0);
    assertThat(survey.propertyNames())
        .containsExactly(
            "country", "year", "currency", "average", "low", "high", "count", "source", "bands");
    assertThat(survey.get("year").asInt()).isEqualTo(2024);
    assertThat(survey.get("bands").toString())
        .isEqualTo(
            "[{\"fromYears\":0,\"toYears\":2,\"mean\":100.5,\"p10\":null,\"p25\":null,\"median\":90,\"p75\":null,\"p90\":null,\"count\":12},"
                + "{\"fromYears\":3,\"toYears\":null,\"mean\":7,\"p10\":null,\"p25\":null,\"median\":null,\"p75\":null,\"p90\":null,\"count\":null}]");
    JsonNode builtIn =
        JsonMapper.shared().readTree(terminal.said("salary", "back-end-developer", "--json"));
    assertThat(builtIn.get("surveys").get(0).get("bands").get(3).toString())
        .isEqualTo(
            "{\"fromYears\":10,\"toYears\":null,\"mean\":1000000,\"p10\":null,\"p25\":null,\"median\":null,\"p75\":null,\"p90\":null,\"count\":null}");
  }

  @Test
  void everyChoiceIsTaken() throws IOException {
    SurveyFile survey = SurveyFile.of(2021);
    for (int i = 0; i < 4; i++) {
      survey.answer("YearsCode=" + i, "CompTotal=" + (i == 3 ? 1 : 100), "CompFreq=Monthly");
    }
    survey.answer("DevType=Student").answer("Employment=Student, full-time");
    String said =
        terminal.said(
            "salary",
            "import",
            write(survey.text()),
            "--role",
            "tester",
            "--country",
            "India",
            "--developer-type",
            "Developer, full-stack",
            "--experience",
            "YearsCode",
            "--employment",
            "Employed full-time",
            "--currency",
            "inr",
            "--bands",
            "0,2",
            "--keep-outliers",
            "--year",
            "2020");
    assertThat(said)
        .contains("Rows: 6. Kept: 4.", "Outliers were kept.", "India, 2020:", "a month's 12 times")
        .contains("2+    ₹606");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tester", ""})
  void whatCannotBeImportedChangesNothing(String roleOrNone) throws IOException {
    String role = roleOrNone.isEmpty() ? "none" : roleOrNone;
    String csv = write("a;b\n1;2\n");
    if (roleOrNone.isEmpty()) {
      terminal.refused(
          2, "There is no role none. There are: ", "salary", "import", csv, "--role", role);
      terminal.refused(2, "There is no role none. There are: ", "salary", role);
    } else {
      terminal.refused(1, "separated by semicolons", "salary", "import", csv, "--role", role);
      terminal.refused(1, "it is not there", "salary", "import", csv + "x", "--role", role);
    }
  }

  @Test
  void wrongUseIsTold() throws IOException {
    String csv = write("years,pay\n1,2\n");
    terminal.refused(2, "Expected a role", "salary");
    terminal.refused(2, "Missing required option: '--role=ROLE'", "salary", "import", csv);
    terminal.refused(
        2,
        "Expected a year like 2023",
        "salary",
        "import",
        csv,
        "--role",
        "tester",
        "--year",
        "12");
    terminal.refused(
        2, "like INR, found XXQ", "salary", "import", csv, "--role", "tester", "--currency", "XXQ");
    for (String bands : List.of("a", "5,5", "-1,2", "101")) {
      terminal.refused(
          2,
          "expected years that ascend, from 0 to 100, like 0,1,5,10, found " + bands,
          "salary",
          "import",
          csv,
          "--role",
          "tester",
          "--bands=" + bands);
    }
  }

  @Test
  void helpTellsTheRuleOfOutliersThatIsFollowed() {
    assertThat(terminal.saidOnly("salary", "import", "--help").replaceAll("\\s+", " "))
        .contains("They are " + OutlierRule.WORDS + ".");
  }
}
