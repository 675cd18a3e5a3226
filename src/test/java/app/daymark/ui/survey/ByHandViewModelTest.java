package app.daymark.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.salary.Money;
import app.daymark.salary.SalaryBand;
import app.daymark.salary.SalarySurvey;
import app.daymark.salary.Source;
import app.daymark.testkit.WaitingRunner;
import app.daymark.ui.kit.Notice;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByHandViewModelTest {

  @TempDir private Path data;
  @TempDir private Path folder;
  private SurveyDesk desk;
  private ByHandViewModel viewModel;
  private ByHandForm form;

  @BeforeEach
  void open() {
    desk = new SurveyDesk(data, folder);
    viewModel = desk.byHand();
    form = viewModel.form();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void type(Field field, String text) {
    form.text(field).set(text);
  }

  private void type(int band, BandField field, String text) {
    form.bands().get(band).text(field).set(text);
  }

  private String problem(int band) {
    return form.bands().get(band).problem().get().words();
  }

  private void typeWhatIsNeeded() {
    type(Field.COUNTRY, "India");
    type(Field.SOURCE, "A friend at work");
    type(0, BandField.FROM, "0");
    type(0, BandField.TO, "2");
    type(0, BandField.AVERAGE, "5,00,000");
  }

  private static Money rupees(long amount) {
    return Money.of(amount, "INR");
  }

  @Test
  void whatIsMissingIsToldOneAfterTheOther() {
    assertThat(viewModel.missing().get()).isEqualTo("Enter at least one figure.");
    type(0, BandField.FROM, "0");
    assertThat(problem(0)).as("nobody is scolded for an empty form").isEmpty();
    type(0, BandField.AVERAGE, "500000");
    assertThat(viewModel.missing().get()).isEqualTo("Say in which currency it is.");
    type(Field.CURRENCY, "inr");
    assertThat(viewModel.missing().get()).isEqualTo("Say where it comes from.");
    assertThat(viewModel.canKeep().get()).isFalse();
    type(Field.SOURCE, "A friend");
    assertThat(viewModel.missing().get()).isEmpty();
    assertThat(viewModel.canKeep().get()).isTrue();
  }

  @Test
  void everythingThatWasTypedIsKeptAndUndone() {
    typeWhatIsNeeded();
    type(Field.YEAR, "2024");
    type(Field.AVERAGE, "600000.5");
    type(Field.LOW, "1 00 000");
    type(Field.HIGH, "20,00,000");
    type(Field.NOTE, "Heard over lunch.\nNot checked.");
    form.addBand();
    type(1, BandField.MEDIAN, "9,00,000");
    type(1, BandField.TENTH, "400000");
    type(1, BandField.QUARTER, "500000");
    type(1, BandField.THREE_QUARTERS, "1000000");
    type(1, BandField.NINE_TENTHS, "1000000");
    type(1, BandField.ANSWERS, "12");
    viewModel.keep();
    assertThat(viewModel.problem().get()).isEmpty();
    SalarySurvey kept = desk.kept().getFirst().survey();
    assertThat(kept.country()).isEqualTo("IN");
    assertThat(kept.year()).isEqualTo(2024);
    assertThat(Objects.requireNonNull(kept.average()).amount()).isEqualByComparingTo("600000.5");
    assertThat(kept.range()).isEqualTo(new SalarySurvey.Range(rupees(100_000), rupees(2_000_000)));
    assertThat(kept.source())
        .isEqualTo(new Source("A friend at work", 2024, "Heard over lunch.\nNot checked."));
    assertThat(kept.bands())
        .containsExactly(
            SalaryBand.ofAverage(0, 2, rupees(500_000)),
            new SalaryBand(
                2,
                null,
                null,
                rupees(400_000),
                rupees(500_000),
                rupees(900_000),
                rupees(1_000_000),
                rupees(1_000_000),
                12L));
    assertThat(desk.closed).isEqualTo(1);
    assertThat(desk.desk.board().shown().getLast().kind()).isEqualTo(Notice.Kind.UNDOABLE);
    assertThat(form.text(Field.SOURCE).get()).as("it begins anew").isEmpty();
    assertThat(form.bands()).hasSize(1);
    desk.desk.plans().undo();
    assertThat(desk.kept()).isEmpty();
  }

  @Test
  void withoutAYearItIsThePresentOneAndWithoutACountryAll() {
    type(Field.CURRENCY, "EUR");
    type(Field.SOURCE, "A friend");
    type(Field.AVERAGE, "50000");
    viewModel.keep();
    SalarySurvey kept = desk.kept().getFirst().survey();
    assertThat(kept.year()).isEqualTo(2026);
    assertThat(kept.country()).isEmpty();
    assertThat(kept.bands()).isEmpty();
  }

  @Test
  void theCountrysCurrencyIsFilledInUnlessAnotherWasTyped() {
    type(Field.COUNTRY, "IN");
    assertThat(form.text(Field.CURRENCY).get()).isEqualTo("INR");
    type(Field.COUNTRY, "Indonesia");
    assertThat(form.text(Field.CURRENCY).get()).isEqualTo("IDR");
    type(Field.CURRENCY, "USD");
    type(Field.COUNTRY, "Nepal");
    assertThat(form.text(Field.CURRENCY).get()).isEqualTo("USD");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          COUNTRY  | Atlantis       | Write its English name
          YEAR     | 12             | such as 2025
          YEAR     | 2201           | such as 2025
          CURRENCY | rupees         | three letters
          AVERAGE  | -5             | more than zero
          AVERAGE  | 0              | more than zero
          AVERAGE  | a lot          | in digits
          AVERAGE  | 1234,56        | in digits
          AVERAGE  | 1000000000001  | a million million
          AVERAGE  | 1.234          | in digits
          LOW      | 5              | both ends
          """)
  void whatIsWrongIsToldBesideTheField(Field field, String typed, String words) {
    typeWhatIsNeeded();
    type(field, typed);
    String told =
        form.problem(field).get() + (field == Field.LOW ? form.problem(Field.HIGH).get() : "");
    assertThat(told).contains(words);
    assertThat(viewModel.canKeep().get()).isFalse();
    viewModel.keep();
    assertThat(desk.kept()).isEmpty();
    type(Field.COUNTRY, "India");
    type(field, right(field));
    assertThat(form.problem(field).get()).isEmpty();
    assertThat(viewModel.canKeep().get()).isTrue();
  }

  private static String right(Field field) {
    return switch (field) {
      case COUNTRY -> "India";
      case CURRENCY -> "INR";
      default -> "";
    };
  }

  /** What is wrong may be out of view, and Keep is grey. */
  @Test
  void whatIsToBeMendedIsToldAtTheEndToo() {
    typeWhatIsNeeded();
    type(0, BandField.TO, "0");
    assertThat(viewModel.missing().get())
        .isEqualTo("To mend first: band 1. A band ends with more years than it begins.");
    type(Field.YEAR, "12");
    assertThat(viewModel.missing().get()).startsWith("To mend first: Year. Write a year");
    type(Field.YEAR, "");
    type(0, BandField.TO, "2");
    assertThat(viewModel.missing().get()).isEmpty();
  }

  @Test
  void rangeFromHighToLowIsTold() {
    typeWhatIsNeeded();
    type(Field.LOW, "500");
    type(Field.HIGH, "400");
    assertThat(form.problem(Field.HIGH).get()).contains("not below the lowest");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FROM           | 1.5  | From (years): Write whole years from 0 to 100.
          FROM           | 101  | From (years): Write whole years from 0 to 100.
          FROM           | ''   | Say with how many years this band begins.
          TO             | 0    | A band ends with more years than it begins.
          ANSWERS        | -1   | Answers: Write a whole number of people.
          MEDIAN         | -1   | Median: Pay is more than zero.
          AVERAGE        | ''   | Enter its average or its median.
          """)
  void whatIsWrongWithABandIsToldBelowIt(BandField field, String typed, String words) {
    typeWhatIsNeeded();
    type(0, field, typed);
    assertThat(problem(0)).isEqualTo(words);
    assertThat(form.bands().getFirst().problem().get().at()).contains(field);
    assertThat(viewModel.canKeep().get()).isFalse();
  }

  @Test
  void percentilesThatFallAreMarked() {
    typeWhatIsNeeded();
    type(0, BandField.TENTH, "300");
    type(0, BandField.NINE_TENTHS, "200");
    assertThat(problem(0)).isEqualTo("Percentiles do not fall from P10 to P90.");
    assertThat(form.bands().getFirst().problem().get().at())
        .isEqualTo(Set.of(BandField.TENTH, BandField.NINE_TENTHS));
  }

  @Test
  void bandsThatOverlapAreToldAtTheLaterOne() {
    typeWhatIsNeeded();
    form.addBand();
    type(1, BandField.FROM, "1");
    type(1, BandField.MEDIAN, "7");
    assertThat(problem(0)).isEmpty();
    assertThat(problem(1)).isEqualTo("This band overlaps with 0–2.");
    assertThat(viewModel.canKeep().get()).isFalse();
    type(1, BandField.FROM, "2");
    assertThat(viewModel.canKeep().get()).isTrue();
    form.remove(form.bands().get(1));
    assertThat(Objects.requireNonNull(viewModel.survey().get()).bands()).hasSize(1);
  }

  @Test
  void bandsAreKeptInTheirOrderHoweverTheyWereTyped() {
    typeWhatIsNeeded();
    form.addBand();
    type(1, BandField.FROM, "5");
    type(1, BandField.AVERAGE, "7");
    form.addBand();
    type(2, BandField.FROM, "2");
    type(2, BandField.TO, "5");
    type(2, BandField.AVERAGE, "6");
    form.addBand();
    assertThat(Objects.requireNonNull(viewModel.survey().get()).bands())
        .as("and an empty one is passed over")
        .extracting(SalaryBand::fromYears)
        .containsExactly(0, 2, 5);
  }

  @Test
  void whatIsKeptAlreadyIsRefusedInPlaceAndStaysTyped() {
    typeWhatIsNeeded();
    viewModel.keep();
    typeWhatIsNeeded();
    viewModel.keep();
    assertThat(viewModel.problem().get()).startsWith("You have this very survey already");
    assertThat(form.text(Field.SOURCE).get()).isEqualTo("A friend at work");
    assertThat(viewModel.canKeep().get()).isTrue();
    assertThat(desk.kept()).hasSize(1);
  }

  @Test
  void itIsKeptOnceHoweverOftenThatIsAsked() {
    WaitingRunner runner = new WaitingRunner();
    ByHandViewModel slow = desk.byHand(runner);
    slow.form().text(Field.CURRENCY).set("EUR");
    slow.form().text(Field.SOURCE).set("A friend");
    slow.form().text(Field.AVERAGE).set("5");
    slow.keep();
    slow.keep();
    assertThat(slow.canKeep().get()).isFalse();
    runner.runAll();
    assertThat(desk.kept()).hasSize(1);
    assertThat(desk.desk.board().shown()).hasSize(1);
  }

  @Test
  void whenItComesIntoViewItIsForTheRoleThatIsShown() {
    desk.roles.role().set(desk.roles.roles().get(1));
    typeWhatIsNeeded();
    viewModel.begin();
    assertThat(viewModel.role().get()).isEqualTo(desk.roles.roles().get(1));
    assertThat(viewModel.canKeep().get()).isTrue();
    viewModel.fromFile();
    assertThat(desk.wentToFile).isEqualTo(1);
  }
}
