package app.daymark.exchange.survey;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.exchange.survey.SurveysCsv.Entry;
import app.daymark.salary.Money;
import app.daymark.salary.SalaryBand;
import app.daymark.salary.SalarySurvey;
import app.daymark.salary.SalarySurvey.Range;
import app.daymark.salary.Source;
import app.daymark.salary.chart.Surveys;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurveysCsvTest {

  private static SalarySurvey survey(String country, String source, String note) {
    return new SalarySurvey(
        country,
        2023,
        null,
        null,
        List.of(
            SalaryBand.ofAverage(0, 1, Money.of(384_000, "INR")),
            new SalaryBand(
                1,
                null,
                null,
                Money.of(1, "INR"),
                Money.of(2, "INR"),
                Money.of(3, "INR"),
                Money.of(4, "INR"),
                Money.of(5, "INR"),
                12L)),
        new Source(source, 2022, note));
  }

  private static List<List<String>> read(String csv) {
    return CsvReader.builder().ofCsvRecord(csv.substring(1)).stream()
        .map(CsvRecord::getFields)
        .toList();
  }

  @Test
  void everyBandIsARowWithItsSource() {
    List<List<String>> rows =
        read(
            SurveysCsv.of(
                List.of(new Entry("Back End", survey("IN", "A \"sheet\", of pay", "N\nn")))));
    assertThat(rows)
        .containsExactly(
            List.of(
                "role",
                "country",
                "year",
                "currency",
                "fromYears",
                "toYears",
                "mean",
                "p10",
                "p25",
                "median",
                "p75",
                "p90",
                "count",
                "overallMean",
                "overallLow",
                "overallHigh",
                "source",
                "sourceYear",
                "note"),
            List.of(
                "Back End",
                "IN",
                "2023",
                "INR",
                "0",
                "1",
                "384000",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "A \"sheet\", of pay",
                "2022",
                "N\nn"),
            List.of(
                "Back End",
                "IN",
                "2023",
                "INR",
                "1",
                "",
                "",
                "1",
                "2",
                "3",
                "4",
                "5",
                "12",
                "",
                "",
                "",
                "A \"sheet\", of pay",
                "2022",
                "N\nn"));
  }

  @Test
  void spreadsheetIsToldThatItIsUtf8() {
    assertThat(SurveysCsv.of(List.of())).startsWith("\uFEFFrole,");
  }

  @Test
  void whatHoldsOverAllIsInEachRowAndInOneOfItsOwnWithoutBands() {
    Money average = Money.of(503_801, "INR");
    Range range = new Range(Money.of(179_000, "INR"), Money.of(1_000_000, "INR"));
    List<List<String>> rows =
        read(
            SurveysCsv.of(
                List.of(
                    new Entry("Bands", Surveys.averages()),
                    new Entry("None", Surveys.survey(average, range)))));
    assertThat(rows).hasSize(6);
    assertThat(rows.subList(1, 6))
        .allSatisfy(
            row -> assertThat(row.subList(13, 16)).containsExactly("503801", "179000", "1000000"));
    assertThat(rows.getLast().subList(4, 13)).containsOnly("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x\")",
        "+1",
        "-1+2",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "＝1"
      })
  void noTextIsAFormula(String hostile) {
    List<String> row =
        read(SurveysCsv.of(List.of(new Entry(hostile, survey(hostile, hostile, hostile))))).get(1);
    assertThat(List.of(row.get(0), row.get(1), row.get(16), row.get(18)))
        .containsOnly("'" + hostile);
  }

  @Test
  void otherTextStaysAsItIs() {
    List<String> row =
        read(SurveysCsv.of(List.of(new Entry("C# = fun", survey("", "a-b", "'quoted'"))))).get(1);
    assertThat(row).contains("C# = fun", "", "a-b", "'quoted'");
  }
}
