package app.daymark.ui.salary;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.plan.PlanTerms;
import app.daymark.salary.Money;
import app.daymark.salary.PayUnit;
import app.daymark.salary.PayUnit.Length;
import app.daymark.salary.PayUnit.Period;
import app.daymark.salary.SalaryBand;
import app.daymark.salary.SalarySurvey;
import app.daymark.salary.Standing;
import app.daymark.salary.chart.ChartContent;
import app.daymark.salary.chart.Pin;
import app.daymark.salary.chart.Surveys;
import app.daymark.testkit.ViewModelDesk;
import app.daymark.ui.salary.SalaryPage.Chip;
import app.daymark.ui.salary.SalaryPage.Fact;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SalaryViewModelTest {

  private final Path data;

  SalaryViewModelTest(@TempDir Path data) {
    this.data = data;
  }

  private SalaryDesk averages() {
    return SalaryDesk.of(data, Surveys.averages());
  }

  @Test
  void moneyIsWrittenAsIndiaDoesWithPlaceYearAndSource() {
    try (SalaryDesk desk = averages()) {
      SalaryPage page = desk.page();
      assertThat(page.title()).isEqualTo("Back End Developer");
      assertThat(page.lead()).isEqualTo("Pay a year: India, 2023, sample size unknown");
      assertThat(page.facts())
          .extracting(Fact::value)
          .containsExactly("₹5,03,801", "₹1.79 L – ₹10 L");
      assertThat(page.sources()).containsExactly("Source: Somebody, 2023. A note.");
      FiguresTable table = page.table().orElseThrow();
      assertThat(table.head()).containsExactly("Experience", "Average");
      assertThat(table.groups().getFirst().rows().getLast())
          .containsExactly("10+ years", "₹10,00,000");
      assertThat(page.captions()).singleElement().asString().contains("lakh");
    }
  }

  @Test
  void whereNothingIsKnownThereIsNothing() {
    try (SalaryDesk desk = averages()) {
      desk.choose(1);
      assertThat(desk.page().isEmpty()).isTrue();
      assertThat(desk.page().title()).isEqualTo("Android Developer");
      desk.choose(0);
      assertThat(desk.page().isEmpty()).isFalse();
    }
  }

  @Test
  void surveyWithoutBandsHasFactsButNoChart() {
    SalarySurvey survey = Surveys.survey(Money.of(900_000, "INR"), null);
    try (SalaryDesk desk = SalaryDesk.of(data, survey)) {
      assertThat(desk.page().chart()).isEmpty();
      assertThat(desk.page().table()).isEmpty();
      assertThat(desk.page().facts()).extracting(Fact::value).containsExactly("₹9,00,000");
      assertThat(desk.page().hints()).singleElement().asString().contains("by experience");
    }
  }

  @Test
  void unitIsRemembered() {
    try (SalaryDesk desk = averages()) {
      desk.salary.unit().set(new PayUnit(Period.MONTH, Length.SHORT));
      assertThat(desk.page().lead()).startsWith("Pay a month: India, 2023");
      assertThat(desk.page().facts().getFirst().value()).isEqualTo("₹41,983");
      assertThat(desk.viewModel().unit().get()).isEqualTo(new PayUnit(Period.MONTH, Length.SHORT));
    }
  }

  @Test
  void ownSurveysStandBesideThePacksAndGoWhenRemoved() {
    try (SalaryDesk desk = averages()) {
      desk.salary.refresh();
      desk.keep(Surveys.spread("INR"));
      ShownSurveys surveys = desk.salary.surveys();
      assertThat(surveys.ofRole()).hasSize(2);
      KnownSurvey own = surveys.ofRole().getLast();
      // What was just brought is shown.
      assertThat(surveys.first().get()).isEqualTo(own);
      surveys.first().set(surveys.ofRole().getFirst());
      assertThat(desk.page().lead()).isEqualTo("Pay a year: India, 2023, sample size unknown");
      surveys.first().set(own);
      assertThat(desk.page().lead()).isEqualTo("Pay a year: India, 2023, from 1,901 answers");
      assertThat(desk.salary.name(own)).isEqualTo("India, 2023, yours");
      desk.choose(1);
      desk.choose(0);
      assertThat(surveys.first().get()).isEqualTo(own);
      desk.desk.services().salaries().remove(own.own().orElseThrow());
      desk.salary.refresh();
      assertThat(surveys.ofRole()).hasSize(1).doesNotContain(own);
      assertThat(desk.page().lead()).isEqualTo("Pay a year: India, 2023, sample size unknown");
    }
  }

  @Test
  void upToFourAreCompared() {
    List<SalarySurvey> all =
        List.of(
            Surveys.averages(),
            Surveys.spread("INR"),
            Surveys.survey(null, null, Surveys.average(0, 3, 1)),
            Surveys.survey(null, null, Surveys.average(0, 4, 1)),
            Surveys.survey(null, null, Surveys.average(0, 5, 1)));
    try (SalaryDesk desk = new SalaryDesk(data, List.of(all.subList(0, 1), all.subList(1, 5)))) {
      ShownSurveys surveys = desk.salary.surveys();
      surveys.all().forEach(surveys::add);
      assertThat(desk.page().chart().map(ChartContent::series).orElseThrow()).hasSize(4);
      assertThat(surveys.isFull()).isTrue();
      assertThat(desk.page().chips())
          .extracting(Chip::name)
          .first()
          .isEqualTo("Back End Developer, India, 2023");
      assertThat(desk.page().lead()).contains("4 surveys");
      surveys.remove(surveys.others().getFirst());
      assertThat(desk.page().chips()).hasSize(3);
      // What is beside comes to be the role's own: it is not drawn twice.
      desk.choose(1);
      surveys.first().set(surveys.others().getFirst());
      assertThat(surveys.picked()).doesNotHaveDuplicates().hasSize(2);
    }
  }

  @Test
  void whatHoldsOverAllIsToldOfEachThatIsCompared() {
    SalarySurvey noBands = Surveys.survey(Money.of(900_000, "INR"), null);
    try (SalaryDesk desk =
        new SalaryDesk(
            data, List.of(List.of(Surveys.averages()), List.of(Surveys.spread("INR"), noBands)))) {
      desk.salary.surveys().all().forEach(desk.salary.surveys()::add);
      assertThat(desk.page().table().orElseThrow().groups())
          .extracting(FiguresTable.Group::overall)
          .containsExactly(
              "Average ₹5,03,801 · Range ₹1,79,000 – ₹10,00,000",
              "Average ₹9,00,000 · Range ₹1,00,000 – ₹90,00,000 · 1,901 answers");
      assertThat(desk.page().hints())
          .singleElement()
          .asString()
          .endsWith("What it gives: Average ₹9,00,000.");
    }
  }

  @Test
  void twoCurrenciesAreOnOneAxisOnlyAtARateOfTheLearners() {
    try (SalaryDesk desk =
        new SalaryDesk(
            data, List.of(List.of(Surveys.averages()), List.of(Surveys.spread("USD"))))) {
      ShownSurveys surveys = desk.salary.surveys();
      surveys.add(surveys.all().getLast());
      assertThat(desk.page().chart().orElseThrow().series()).hasSize(1);
      assertThat(desk.page().chips()).hasSize(2);
      assertThat(desk.page().hints()).singleElement().asString().contains("another currency");
      SalaryPage.RateLine line = desk.page().rates().getFirst();
      assertThat(line.from().getCurrencyCode()).isEqualTo("USD");
      desk.salary.useRate(line, "85,5");
      SalaryPage page = desk.page();
      assertThat(page.hints()).isEmpty();
      assertThat(page.captions()).contains("1 USD = 85.5 INR: your rate of 2 Mar 2026.");
      assertThat(page.chart().orElseThrow().series().getLast().survey().bands().getFirst().median())
          .isEqualTo(Money.of(34_200_000, "INR"));
      // Either way round it is one rate, and it outlasts the window.
      desk.choose(1);
      assertThat(desk.page().rates()).isEmpty();
      surveys.add(surveys.all().getFirst());
      assertThat(desk.page().rates()).isEqualTo(page.rates());
      assertThat(desk.page().chart().orElseThrow().series()).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0", "0.00", "-1", "eighty", "1,234.5", "1,350", "1e3", "99999999999"})
  void whatIsNoRateIsRefusedInWords(String typed) {
    try (SalaryDesk desk =
        new SalaryDesk(
            data, List.of(List.of(Surveys.averages()), List.of(Surveys.spread("USD"))))) {
      desk.salary.surveys().add(desk.salary.surveys().all().getLast());
      SalaryPage.RateLine line = desk.page().rates().getFirst();
      desk.salary.useRate(line, typed);
      assertThat(desk.salary.rateProblem().get())
          .isEqualTo("Type how many INR one USD is, such as 85.2.");
      assertThat(desk.page().rates().getFirst().rate()).isEmpty();
      desk.salary.useRate(line, " 85.2 ");
      assertThat(desk.salary.rateProblem().get()).isEmpty();
    }
  }

  private static Optional<Standing> at(String years, long pay, String currency) {
    return Optional.of(new Standing(new BigDecimal(years), Optional.of(Money.of(pay, currency))));
  }

  @Test
  void learnerIsMarkedOnTheCurve() {
    try (SalaryDesk desk = SalaryDesk.of(data, Surveys.spread("INR"))) {
      desk.salary.standAt(at("3.5", 800_000, "INR"));
      assertThat(desk.page().chart().orElseThrow().pins())
          .containsExactly(new Pin(Pin.Kind.YOU, 3.5, Money.of(800_000, "INR"), "You, ₹8,00,000"));
      assertThat(desk.page().standing())
          .containsExactly(
              "With 3.5 years of experience and ₹8,00,000 a year, you are above the median, but below the"
                  + " best-paid quarter, of people with 1–5 years.");
      assertThat(desk.viewModel().standing()).isEqualTo(at("3.5", 800_000, "INR"));
      desk.salary.standAt(Optional.empty());
      assertThat(desk.page().standing()).isEmpty();
      assertThat(desk.page().chart().orElseThrow().pins()).isEmpty();
    }
  }

  @Test
  void payBesideAnAverageIsToldInPercent() {
    try (SalaryDesk desk = averages()) {
      desk.salary.standAt(at("0", 480_000, "INR"));
      assertThat(desk.page().standing().getFirst())
          .isEqualTo(
              "With 0 years of experience and ₹4,80,000 a year, you are 25\u00a0% above what is usual:"
                  + " people with 0–1 years earn ₹3,84,000 a year on average.");
      desk.salary.standAt(at("2", 404_000, "INR"));
      assertThat(desk.page().standing().getFirst()).contains("20\u00a0% below");
    }
  }

  @Test
  void payBesideAverageAndMedianIsComparedWithTheMedianItTells() {
    SalaryBand band = Surveys.average(0, null, 1_000_000);
    SalaryBand both =
        new SalaryBand(
            0, null, band.average(), null, null, Money.of(800_000, "INR"), null, null, null);
    try (SalaryDesk desk = SalaryDesk.of(data, Surveys.survey(null, null, both))) {
      desk.salary.standAt(at("2", 900_000, "INR"));
      assertThat(desk.page().standing().getFirst())
          .contains("13\u00a0% above")
          .contains("₹8,00,000");
    }
  }

  /** In the picture of another role, or for others to see, the learner has no place. */
  @Test
  void learnerIsNotMarkedWhereAnotherRoleIsDrawnAlone() {
    try (SalaryDesk desk =
        new SalaryDesk(
            data,
            List.of(
                List.of(Surveys.survey(Money.of(500_000, "INR"), null)),
                List.of(Surveys.averages())))) {
      desk.salary.standAt(at("2", 900_000, "INR"));
      desk.salary.surveys().add(desk.salary.surveys().all().getLast());
      assertThat(desk.page().chart().orElseThrow().pins()).isEmpty();
      assertThat(desk.page().standing()).isEmpty();
      assertThat(desk.page().notes()).containsAll(desk.page().hints());
    }
  }

  @Test
  void surveysThatAreAlikeAreNumbered() {
    try (SalaryDesk desk =
        new SalaryDesk(data, List.of(List.of(Surveys.averages(), Surveys.spread("INR"))))) {
      assertThat(desk.salary.surveys().ofRole())
          .extracting(desk.salary::name)
          .containsExactly("India, 2023 (Somebody), no. 1", "India, 2023 (Somebody), no. 2");
    }
  }

  @Test
  void payInAnotherCurrencyNeedsARate() {
    try (SalaryDesk desk = averages()) {
      desk.salary.standAt(at("2", 10_000, "USD"));
      assertThat(desk.page().standing().getFirst()).contains("Your pay is in USD");
      assertThat(desk.page().chart().orElseThrow().pins().getFirst().pay()).isNull();
      desk.salary.useRate(desk.page().rates().getFirst(), "85");
      assertThat(desk.page().chart().orElseThrow().pins().getFirst().pay())
          .isEqualTo(Money.of(850_000, "INR"));
      assertThat(desk.page().captions()).anyMatch(caption -> caption.contains("USD"));
      assertThat(desk.page().notes()).noneMatch(note -> note.contains("USD"));
    }
  }

  @Test
  void planEndsAreMarkedWhereTheyLead() {
    try (SalaryDesk desk = averages()) {
      desk.desk
          .plans()
          .start(desk.desk.template("back-end-60"), PlanTerms.from(ViewModelDesk.TODAY));
      desk.salary.refresh();
      Pin pin = desk.page().chart().orElseThrow().pins().getFirst();
      assertThat(pin.kind()).isEqualTo(Pin.Kind.PLAN_END);
      assertThat(pin.years()).isZero();
      assertThat(pin.words()).startsWith("Plan ends ").endsWith(" 2026");
      assertThat(desk.page().standing())
          .singleElement()
          .asString()
          .contains("That is where you begin: people with 0–1 years earn ₹3,84,000");
      desk.salary.standAt(Optional.of(new Standing(new BigDecimal("0.9"), Optional.empty())));
      assertThat(desk.page().chart().orElseThrow().pins().getFirst().years()).isBetween(1.0, 1.1);
      assertThat(desk.page().standing().getLast())
          .contains("you will have 1.1 years of experience: people with 1–5 years");
      desk.choose(1);
      assertThat(desk.page().chart()).isEmpty();
    }
  }

  @Test
  void whatIsNotedHereIsInNoJournalAndNoExport() throws IOException {
    try (SalaryDesk desk = averages()) {
      desk.salary.standAt(at("7.25", 1_234_567, "INR"));
      assertThat(desk.desk.services().export()).doesNotContain("1234567", "7.25");
      assertThat(data.resolve("device.properties")).content().contains("1234567");
      desk.keep(Surveys.spread("INR"));
      try (Stream<Path> journal = Files.list(data.resolve("journal"))) {
        assertThat(journal.filter(Files::isRegularFile))
            .isNotEmpty()
            .allSatisfy(file -> assertThat(file).content().doesNotContain("1234567"));
      }
    }
  }
}
