package app.daymark.exchange.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daymark.journal.Phrase;
import app.daymark.journal.Refusal;
import app.daymark.salary.Money;
import app.daymark.salary.SalaryBand;
import app.daymark.salary.SalarySurvey;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that people make themselves. */
class PlainImportTest {

  @Test
  void bandsAreTakenAsTheyStand() {
    Imported imported =
        Sources.read(
            """
            From Years,to_years,mean,p10,P25,median,p75,p90,count
            1,5,505000.504,,,,,,
            0,1,NA,100000,200000,300000,400000,500000,29
            5,,,,,900000,,,0\
            """,
            Sources.in("INR"));
    SalarySurvey survey = imported.survey();
    assertThat(survey.bands())
        .containsExactly(
            new SalaryBand(
                0,
                1,
                null,
                rupees(100_000),
                rupees(200_000),
                rupees(300_000),
                rupees(400_000),
                rupees(500_000),
                29L),
            SalaryBand.ofAverage(
                1, 5, Money.ofHundredths(new BigDecimal("505000.5"), rupees(1).currency())),
            new SalaryBand(5, null, null, null, null, rupees(900_000), null, null, 0L));
    assertThat(survey.bands().getFirst().hasFew()).isTrue();
    assertThat(survey.average()).isNull();
    assertThat(survey.count()).isNull();
    assertThat(survey.year()).isEqualTo(2026);
    assertThat(survey.source().name()).isEqualTo("file.csv");
    assertThat(imported.report().kind()).hasToString("a list of bands");
    assertThat(imported.report().notes())
        .extracting(Phrase::toString)
        .contains("The file does not say which year it is about, so 2026 was taken.");
  }

  private static Money rupees(long amount) {
    return Money.of(amount, "INR");
  }

  @Test
  void rowsThatAreNoBandsAreDropped() {
    ImportReport report =
        Sources.read(
                """
                from,to,average,p25,p75,currency,country
                0,1,100,,,INR,India
                1,5,100,,,NA,India
                1,5,100,,,INR,Nepal
                1,5,,,,INR,India
                1,5,,30,40,INR,India
                ,5,100,,,INR,India
                1.5,5,100,,,INR,India
                5,1,100,,,INR,India
                1,5,100,30,20,INR,India
                1,5,-1,,,INR,India
                1,5,lots,,,INR,India
                1,5,100
                """,
                Sources.chosen("IN", null, null, null))
            .report();
    assertThat(report.kept()).isEqualTo(1);
    assertThat(report.dropped())
        .isEqualTo(
            Map.of(
                DropReason.OTHER_CURRENCY, 1L,
                DropReason.OTHER_COUNTRY, 1L,
                DropReason.NO_PAY, 1L,
                DropReason.NO_TYPICAL_PAY, 1L,
                DropReason.NO_EXPERIENCE, 1L,
                DropReason.UNREADABLE_EXPERIENCE, 1L,
                DropReason.UNORDERED, 2L,
                DropReason.PAY_OF_NOTHING, 1L,
                DropReason.UNREADABLE_PAY, 1L,
                DropReason.OTHER_FIELD_COUNT, 1L));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          from,to,average~0,5,1~4,9,1 | its bands 0–5 and 4–9 overlap. Nothing was stored; mend them
          from,average~0,1~4,1        | its bands 0+ and 4+ overlap
          from,average~x,1            | none of its 1 rows is a band (1 with experience that is no number
          """)
  void bandsThatMakeNoSenseAreRefused(String text, String message) {
    assertThatThrownBy(() -> Sources.read(text.replace('~', '\n'), Sources.in("INR")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(message);
  }

  @Test
  void singleSalariesBecomeBands() {
    Imported imported =
        Sources.read(
            """
            years,salary,currency,count,title
            0,100,INR,,Tester
            0.5,200,inr,3,Tester
            10,400,INR rupees,1,Tester
            1,400,EUR,1,Tester
            1,400,INR,0,Tester
            1,400,INR,1.5,Tester
            1,400,INR,1,Baker\
            """,
            new SurveyOptions(
                null,
                "tester",
                null,
                null,
                rupees(1).currency(),
                2024,
                Sources.ALL.bounds(),
                false,
                2026));
    assertThat(imported.survey().bands())
        .extracting(SalaryBand::count)
        .containsExactly(4L, 0L, 0L, 1L);
    assertThat(imported.survey().bands().getFirst().average()).isEqualTo(rupees(175));
    assertThat(imported.survey().year()).isEqualTo(2024);
    assertThat(imported.report().kept()).isEqualTo(3);
    assertThat(imported.report().dropped())
        .isEqualTo(
            Map.of(
                DropReason.OTHER_CURRENCY, 1L,
                DropReason.UNREADABLE_COUNT, 2L,
                DropReason.OTHER_DEVELOPER_TYPE, 1L));
  }

  @Test
  void currencyIsTheCountrysUnlessOneIsSaid() {
    String text = "years,pay,country\n1,2,India\n";
    assertThat(Sources.read(text, Sources.chosen("India", null, null, null)).survey().currency())
        .isEqualTo(rupees(1).currency());
    assertThatThrownBy(() -> Sources.read(text, Sources.ALL))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("it does not say in which currency pay is")
        .hasMessageContaining("such as INR");
    String twice = "years,pay,currency\n1,2,NA\n1,2,INR\n1,2,inr\n";
    assertThat(Sources.read(twice, Sources.ALL).survey().currency())
        .isEqualTo(rupees(1).currency());
    assertThatThrownBy(() -> Sources.read(twice + "1,2,EUR\n", Sources.ALL))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("its pay is in several currencies")
        .hasMessageContaining("such as INR");
    assertThatThrownBy(() -> Sources.read("years,pay,currency\n1,2,rupees\n", Sources.ALL))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("its column currency holds no currency");
    assertThatThrownBy(() -> Sources.read("years,pay,currency\n", Sources.ALL))
        .isInstanceOf(Refusal.class)
        .hasMessageNotContaining("currency holds");
  }

  @Test
  void missingYearsAreTold() {
    assertThatThrownBy(() -> Sources.read("pay,name\n1,2\n", Sources.in("INR")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("the column years is missing (found: pay, name)")
        .hasMessageContaining("as in years,pay,currency");
  }
}
