package app.daymark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.salary.Money;
import app.daymark.salary.SalaryBand;
import app.daymark.salary.SalarySurvey;
import app.daymark.salary.Source;
import app.daymark.testkit.TestData;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The built-in roles, their guides and their figures against the sheet they were written from. */
class RoleFactsTest {

  private final Role backEnd = TestData.builtIn().role("back-end-developer").orElseThrow();
  private final Role android = TestData.builtIn().role("android-developer").orElseThrow();

  @Test
  void bothRolesAreReadWithoutAProblem() {
    assertThat(TestData.builtIn().problems()).isEmpty();
    assertThat(TestData.builtIn().roles()).containsExactly(backEnd, android);
    assertThat(backEnd.title()).isEqualTo("Back End Developer");
    assertThat(android.title()).isEqualTo("Android Developer");
  }

  @Test
  void descriptionSpeaksOfWhatTheSheetSpeaksOf() {
    assertThat(backEnd.description()).hasSize(3);
    assertThat(backEnd.description().get(0)).contains("Java", "Python", "Node.js", "Ruby");
    assertThat(backEnd.description().get(1))
        .contains("database", "APIs", "application programming");
    assertThat(backEnd.description().get(2)).contains("problems", "system", "frontend developers");
  }

  @Test
  void backEndDevelopersHaveFiveResponsibilities() {
    assertThat(backEnd.responsibilities())
        .extracting(Role.Responsibility::title)
        .containsExactly(
            "Server side",
            "Databases",
            "APIs",
            "Problem solving and architecture",
            "Working with the front end");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1|Learn the Fundamentals|Java;Python;Node.js;Ruby;Data structures;Algorithms;Problem-solving techniques
          2|Explore Backend Frameworks and Databases|Spring;Django;Express.js;Ruby on Rails;MySQL;PostgreSQL;MongoDB;Schema design
          3|Understand APIs and Web Services|REST;GraphQL
          4|Version Control and Collaboration|Git;GitHub;Bitbucket
          5|Master DevOps Practices|Docker;Kubernetes;Continuous integration (CI);Continuous deployment (CD)
          6|Stay Updated and Engage with the Community|Forums;Conferences;Online platforms
          """)
  void guideStepNamesTheSheetsTechnologies(int number, String title, String topics) {
    assertThat(backEnd.guide().steps()).hasSize(6);
    Guide.Step step = backEnd.guide().steps().get(number - 1);
    assertThat(step.title()).isEqualToIgnoringCase(title);
    assertThat(step.topics()).extracting(Guide.Topic::title).containsExactly(topics.split(";", -1));
  }

  @Test
  void payIsWhatTheSheetSays() {
    assertThat(backEnd.salaries()).hasSize(1);
    SalarySurvey survey = backEnd.salaries().getFirst();
    assertThat(survey.country()).isEqualTo("IN");
    assertThat(survey.year()).isEqualTo(2023);
    assertThat(survey.average()).isEqualTo(rupees(503_801));
    assertThat(survey.range())
        .isEqualTo(new SalarySurvey.Range(rupees(179_000), rupees(1_000_000)));
    assertThat(survey.bands())
        .containsExactly(
            SalaryBand.ofAverage(0, 1, rupees(384_000)),
            SalaryBand.ofAverage(1, 5, rupees(505_000)),
            SalaryBand.ofAverage(5, 10, rupees(624_000)),
            SalaryBand.ofAverage(10, null, rupees(1_000_000)));
  }

  private static Money rupees(long amount) {
    return Money.of(amount, "INR");
  }

  @Test
  void everyFigureHasASourceWithItsYear() {
    for (Role role : TestData.builtIn().roles()) {
      assertNamed(role.source());
      for (SalarySurvey survey : role.salaries()) {
        assertNamed(survey.source());
        assertThat(survey.source().year()).isEqualTo(survey.year());
      }
    }
  }

  private static void assertNamed(Source source) {
    assertThat(source.name()).isNotBlank();
    assertThat(source.year()).isEqualTo(2023);
    assertThat(source.note()).contains("names no publisher");
  }

  @Test
  void androidHasAGuideButNoPayAndNoPlan() {
    assertThat(android.salaries()).isEmpty();
    assertThat(android.plans()).isEmpty();
    List<Guide.Step> steps = android.guide().steps();
    assertThat(steps).hasSize(2);
    assertThat(steps.get(0).title()).isEqualToIgnoringCase("Learn the Basics");
    assertThat(steps.get(0).topics())
        .extracting(Guide.Topic::title)
        .containsExactly("Java", "Kotlin", "XML");
    assertThat(steps.get(1).title()).isEqualToIgnoringCase("Master Android Development Tools");
    assertThat(steps.get(1).topics())
        .extracting(Guide.Topic::title)
        .containsExactly("Android Studio", "Android Emulator");
  }

  @Test
  void rolesLinkToEachOther() {
    assertThat(TestData.builtIn().related(backEnd)).containsExactly(android);
    assertThat(TestData.builtIn().related(android)).containsExactly(backEnd);
  }
}
