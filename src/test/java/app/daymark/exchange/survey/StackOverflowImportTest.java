package app.daymark.exchange.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daymark.journal.Refusal;
import app.daymark.salary.BandBounds;
import app.daymark.salary.Money;
import app.daymark.salary.SalaryBand;
import app.daymark.salary.SalarySurvey;
import app.daymark.testkit.SurveyFile;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files of each year's shape. */
class StackOverflowImportTest {

  private static List<Long> counts(Imported imported) {
    return imported.survey().bands().stream().map(SalaryBand::count).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {2021, 2022, 2023, 2024, 2025})
  void eachYearsFileIsReadByTheNamesOfItsColumns(int year) {
    String experience = year == 2025 ? "WorkExp" : "YearsCodePro";
    SurveyFile file = SurveyFile.of(year);
    for (String years :
        List.of("Less than 1 year", "0", "1", "4", "5", "9", "10", "50", "More than 50 years")) {
      file.answer(experience + "=" + years);
    }
    Imported imported = Sources.read(file.text(), Sources.ALL);
    assertThat(counts(imported)).containsExactly(2L, 2L, 2L, 3L);
    SalarySurvey survey = imported.survey();
    assertThat(survey.year()).isEqualTo(year);
    assertThat(survey.country()).isEmpty();
    assertThat(survey.average()).isEqualTo(Money.of(10_000, "USD"));
    assertThat(survey.source().name()).isEqualTo("Stack Overflow Developer Survey " + year);
    assertThat(survey.source().note()).contains("(ODbL)").contains("column " + experience);
    ImportReport report = imported.report();
    assertThat(report.rows()).isEqualTo(9);
    assertThat(report.kept()).isEqualTo(9);
    assertThat(report.dropped()).isEmpty();
    assertThat(report.missing()).isEmpty();
    assertThat(report.columns())
        .containsExactlyInAnyOrder(
            "Country", "DevType", "Employment", "ConvertedCompYearly", experience);
  }

  @Test
  void percentilesAreThoseOfTheBand() {
    SurveyFile file = SurveyFile.of(2023);
    for (int pay : new int[] {40_000, 10_000, 20_000}) {
      file.answer("YearsCodePro=1", "ConvertedCompYearly=" + pay);
    }
    SalaryBand band = Sources.read(file.text(), Sources.ALL).survey().bands().get(1);
    assertThat(band)
        .isEqualTo(
            new SalaryBand(
                1,
                5,
                Money.ofHundredths(new BigDecimal("23333.33"), usd()),
                Money.of(12_000, "USD"),
                Money.of(15_000, "USD"),
                Money.of(20_000, "USD"),
                Money.of(30_000, "USD"),
                Money.of(36_000, "USD"),
                3L));
  }

  private static Currency usd() {
    return Currency.getInstance("USD");
  }

  @Test
  void answersAreChosenByCountryTypeExperienceAndEmployment() {
    SurveyFile file =
        SurveyFile.of(2022)
            .answer("YearsCode=20", "Employment=Employed, full-time;Student, part-time")
            .answer("Country=Germany")
            .answer("Country=NA")
            .answer("DevType=Developer, back-end engineer")
            .answer("DevType=NA")
            .answer("Employment=Student, full-time")
            .answer("YearsCode=NA")
            .answer("YearsCode=many")
            .answer("YearsCode=1");
    Imported imported =
        Sources.read(
            file.text(),
            Sources.chosen("IN", "developer, BACK-END", "YearsCode", "employed full-time"));
    assertThat(counts(imported)).containsExactly(0L, 1L, 0L, 1L);
    assertThat(imported.survey().country()).isEqualTo("IN");
    assertThat(imported.survey().source().note())
        .contains("Developer type: developer, BACK-END.")
        .contains("Experience is the column YearsCode.");
    assertThat(imported.report().dropped())
        .isEqualTo(
            Map.of(
                DropReason.OTHER_COUNTRY, 2L,
                DropReason.OTHER_DEVELOPER_TYPE, 2L,
                DropReason.OTHER_EMPLOYMENT, 1L,
                DropReason.NO_EXPERIENCE, 1L,
                DropReason.UNREADABLE_EXPERIENCE, 1L));
    assertThat(imported.report().countries()).containsExactly("India", "Germany");
    assertThat(imported.report().developerTypes())
        .containsExactly(
            "Developer, back-end", "Developer, full-stack", "Developer, back-end engineer");
  }

  @ParameterizedTest
  @CsvSource({
    "US, United States of America",
    "United States, United States of America",
    "uk, United Kingdom of Great Britain and Northern Ireland",
    "Vietnam, Viet Nam",
    "nomadic, Nomadic",
    "TR, Türkiye"
  })
  void countryIsKnownByItsCodeAndItsNames(String chosen, String named) {
    Imported imported =
        Sources.read(
            SurveyFile.of(2024).answer("Country=" + named).answer().text(),
            Sources.chosen(chosen, null, null, null));
    assertThat(imported.report().kept()).isEqualTo(1);
  }

  @Test
  void payInItsOwnCurrencyIsBroughtToAYear() {
    SurveyFile file =
        SurveyFile.of(2021)
            .answer("CompTotal=600000")
            .answer("CompTotal=50000", "CompFreq=Monthly", "Currency=INR Indian rupee")
            .answer("CompTotal=12000", "CompFreq=Weekly", "Currency=INR")
            .answer("CompTotal=50000", "CompFreq=NA")
            .answer("CompTotal=50000", "Currency=EUR European Euro")
            .answer("CompTotal=50000", "Currency=INRX")
            .answer("Currency=NA")
            .answer("CompTotal=NA");
    Imported imported = Sources.read(file.text(), Sources.in("INR"));
    SalarySurvey survey = imported.survey();
    SalarySurvey.Range range = Objects.requireNonNull(survey.range());
    assertThat(range.low()).isEqualTo(Money.of(600_000, "INR"));
    assertThat(range.high()).isEqualTo(Money.of(624_000, "INR"));
    assertThat(imported.report().dropped())
        .isEqualTo(
            Map.of(
                DropReason.NO_FREQUENCY, 1L,
                DropReason.OTHER_CURRENCY, 3L,
                DropReason.NO_PAY, 1L));
  }

  @Test
  void payInItsOwnCurrencyIsAYearsWhereTheFileDoesNotSay() {
    Imported imported =
        Sources.read(SurveyFile.of(2023).answer("CompTotal=1000000").text(), Sources.in("INR"));
    assertThat(imported.survey().average()).isEqualTo(Money.of(1_000_000, "INR"));
    assertThat(imported.report().notes())
        .anyMatch(note -> note.toString().endsWith("it is a year's."));
  }

  @Test
  void absurdPayIsDroppedAndSaysWhy() {
    SurveyFile file = SurveyFile.of(2021);
    for (String pay :
        List.of("10000", "0", "-5", "1e+120", "1e13", "much", "Infinity", "NaN", "0x1p3", "NA")) {
      file.answer("ConvertedCompYearly=" + pay);
    }
    ImportReport report = Sources.read(file.text(), Sources.ALL).report();
    assertThat(report.kept()).isEqualTo(1);
    assertThat(report.dropped())
        .isEqualTo(
            Map.of(
                DropReason.PAY_OF_NOTHING, 2L,
                DropReason.ABSURD_PAY, 2L,
                DropReason.UNREADABLE_PAY, 4L,
                DropReason.NO_PAY, 1L));
  }

  @Test
  void outliersAreLeftOutAndSaidUnlessTheyAreToBeKept() {
    SurveyFile file = SurveyFile.of(2023).answer().answer().answer();
    String text =
        file.answer("ConvertedCompYearly=999").answer("ConvertedCompYearly=100001").text();
    Imported without = Sources.read(text, Sources.ALL);
    assertThat(without.report().dropped())
        .isEqualTo(Map.of(DropReason.OUTLIER_BELOW, 1L, DropReason.OUTLIER_ABOVE, 1L));
    assertThat(without.report().kept()).isEqualTo(3);
    assertThat(without.survey().source().note())
        .contains("pay below a tenth of the median or above ten times the median. There were 2.");
    Imported with =
        Sources.read(
            text,
            new SurveyOptions(null, null, null, null, null, null, BandBounds.USUAL, true, 2026));
    assertThat(with.report().kept()).isEqualTo(5);
    assertThat(with.survey().source().note()).contains("Outliers were kept.");
  }

  @Test
  void otherBandsAndAnotherYearCanBeChosen() {
    SurveyOptions options =
        new SurveyOptions(
            null, null, null, null, null, 2019, new BandBounds(List.of(2, 4)), false, 2026);
    Imported imported =
        Sources.read(
            SurveyFile.of(2023)
                .answer("YearsCodePro=1")
                .answer("YearsCodePro=2")
                .answer("YearsCodePro=4")
                .text(),
            options);
    assertThat(counts(imported)).containsExactly(1L, 1L);
    assertThat(imported.survey().year()).isEqualTo(2019);
    assertThat(imported.report().dropped()).isEqualTo(Map.of(DropReason.BEFORE_FIRST_BAND, 1L));
  }

  @Test
  void byteOrderMarkIsNoPartOfTheFirstName() {
    assertThat(
            Sources.read("\uFEFF" + SurveyFile.of(2023).answer().text(), Sources.ALL)
                .report()
                .kept())
        .isEqualTo(1);
  }

  @Test
  void rowOfAnotherLengthIsDropped() {
    String text = SurveyFile.of(2023).answer().text() + "1,2,3\r\n" + "x,".repeat(90) + "x\r\n\r\n";
    String whole = text + SurveyFile.of(2023).answer().text().split("\r\n", 2)[1];
    ImportReport report = Sources.read(whole, Sources.ALL).report();
    assertThat(report.kept()).isEqualTo(2);
    assertThat(report.dropped()).isEqualTo(Map.of(DropReason.OTHER_FIELD_COUNT, 2L));
  }

  /** The last column is pay: a number that was cut off is a number all the same. */
  @Test
  void lastRowWithoutItsEndIsNotBelieved() {
    String text = SurveyFile.of(2023).answer().answer().text();
    Imported imported = Sources.read(text.substring(0, text.length() - 4), Sources.ALL);
    assertThat(imported.report().kept()).isEqualTo(1);
    assertThat(imported.report().dropped()).isEqualTo(Map.of(DropReason.TORN, 1L));
    assertThat(imported.survey().average()).isEqualTo(Money.of(10_000, "USD"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Country              | the column Country, by which IN is to be chosen, is missing
          DevType              | the column DevType, by which Tester is to be chosen, is missing
          Employment           | the column Employment, by which Any is to be chosen, is missing
          ConvertedCompYearly  | the column ConvertedCompYearly is missing (found: ResponseId, MainBranch
          YearsCodePro         | the column YearsCodePro is missing
          """)
  void missingColumnIsNamed(String column, String message) {
    String text = SurveyFile.of(2023).answer().text().replaceFirst(column + "(?=[,\r])", "Else");
    assertThatThrownBy(
            () -> Sources.read(text, Sources.chosen("IN", "Tester", "YearsCodePro", "Any")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(message)
        .hasMessageContaining("Nothing was stored; ");
  }

  @Test
  void withoutThatChoiceTheColumnMayBeMissing() {
    String text = SurveyFile.of(2023).answer().text().replaceFirst("Country", "Else");
    assertThat(Sources.read(text, Sources.ALL).report().missing()).containsExactly("Country");
  }

  @Test
  void choiceThatNobodyMadeIsToldWithThoseThereAre() {
    String text = SurveyFile.of(2023).answer().answer("Country=Nepal").text();
    assertThatThrownBy(() -> Sources.read(text, Sources.chosen("Atlantis", null, null, null)))
        .isInstanceOf(Refusal.class)
        .hasMessageEndingWith(
            "none of its 2 answers counts (2 with another country, or none). Nothing was stored;"
                + " choose others: countries in it are India | Nepal.");
    assertThatThrownBy(() -> Sources.read(text, Sources.chosen(null, "Tester", null, null)))
        .hasMessageContaining("developer types in it are Developer, back-end.");
  }
}
