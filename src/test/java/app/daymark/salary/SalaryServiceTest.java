package app.daymark.salary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daymark.journal.Refusal;
import app.daymark.testkit.Desk;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Surveys that a learner brought are kept as plans are: in the journal, for good, undoable. */
class SalaryServiceTest {

  private static final String ROLE = "back-end-developer";

  private final Path folder;

  SalaryServiceTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** With figures to the hundredth, large ones, and unknown ones. */
  static SalarySurvey survey(String source) {
    Currency rupee = Currency.getInstance("INR");
    Money mean = new Money(new BigDecimal("999999999999.99"), rupee);
    return new SalarySurvey(
        "IN",
        2023,
        mean,
        new SalarySurvey.Range(Money.of(0, "INR"), mean),
        List.of(
            new SalaryBand(
                0,
                1,
                new Money(new BigDecimal("1000.5"), rupee),
                Money.of(100, "INR"),
                Money.of(200, "INR"),
                Money.of(1_000_000, "INR"),
                Money.of(2_000_000, "INR"),
                Money.of(50_000_000, "INR"),
                29L),
            new SalaryBand(1, 5, null, null, null, null, null, null, 0L),
            SalaryBand.ofAverage(5, null, mean)),
        new Source(source, 2023, "Some “words” — ₹ हिन्दी 🙂"));
  }

  @Test
  void keptSurveyIsThereAsItWas() {
    try (Desk desk = Desk.open(folder)) {
      desk.salaries.keep(ROLE, survey("One"));
      desk.salaries.keep(ROLE, survey("Two"));
      assertThat(desk.salaries.surveys(ROLE))
          .extracting(KeptSurvey::survey)
          .containsExactly(survey("One"), survey("Two"));
      assertThat(desk.salaries.surveys("android-developer")).isEmpty();
    }
    try (Desk desk = Desk.open(folder)) {
      assertThat(desk.salaries.surveys(ROLE)).hasSize(2);
    }
  }

  @Test
  void keepingAndRemovingAreUndoneAndDoneAgain() {
    try (Desk desk = Desk.open(folder)) {
      desk.salaries.keep(ROLE, survey("One"));
      Map<String, List<String>> one = desk.state();
      desk.salaries.keep(ROLE, survey("Two"));
      Map<String, List<String>> two = desk.state();
      desk.salaries.remove(desk.salaries.surveys(ROLE).getFirst());
      assertThat(desk.salaries.surveys(ROLE))
          .extracting(KeptSurvey::survey)
          .containsExactly(survey("Two"));
      assertThat(desk.plans.undo()).contains("removal of the survey “One”");
      assertThat(desk.state()).isEqualTo(two);
      assertThat(desk.plans.undo()).contains("adding of the survey “Two”");
      assertThat(desk.state()).isEqualTo(one);
      assertThat(desk.plans.redo()).isPresent();
      assertThat(desk.state()).isEqualTo(two);
      assertThat(desk.plans.redo()).isPresent();
      assertThat(desk.salaries.surveys(ROLE)).hasSize(1);
    }
  }

  @Test
  void replayGivesTheSameRows() throws IOException {
    Map<String, List<String>> lived;
    try (Desk desk = Desk.open(folder)) {
      desk.salaries.keep(ROLE, survey("One"));
      desk.salaries.keep("other", survey("One"));
      desk.salaries.remove(desk.salaries.surveys(ROLE).getFirst());
      desk.plans.undo();
      lived = desk.rows();
      assertThat(lived.get("salary_band")).hasSize(6);
    }
    Files.delete(folder.resolve("daymark.mv.db"));
    try (Desk desk = Desk.open(folder)) {
      assertThat(desk.rows()).isEqualTo(lived);
    }
  }

  @Test
  void sameSurveyTwiceOrOneThatSaysNothingIsRefused() {
    try (Desk desk = Desk.open(folder)) {
      desk.salaries.keep(ROLE, survey("One"));
      long before = desk.lastSeq();
      assertThatThrownBy(() -> desk.salaries.keep(ROLE, survey("One")))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("You have this very survey already: “One”. Nothing was stored");
      SalarySurvey nothing =
          new SalarySurvey("IN", 2023, null, null, List.of(), new Source("None", 2023, ""));
      assertThatThrownBy(() -> desk.salaries.keep(ROLE, nothing))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("has no figure");
      assertThat(desk.lastSeq()).isEqualTo(before);
    }
  }
}
