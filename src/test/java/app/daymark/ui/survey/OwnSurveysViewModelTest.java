package app.daymark.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.testkit.WaitingRunner;
import app.daymark.ui.kit.Notice;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnSurveysViewModelTest {

  @TempDir private Path data;
  @TempDir private Path folder;
  private SurveyDesk desk;

  @BeforeEach
  void open() {
    desk = new SurveyDesk(data, folder);
    for (String name : new String[] {"one.csv", "two.csv"}) {
      ImportViewModel viewModel = desk.importing();
      viewModel.open(desk.write(name, "years,pay,currency\n0,100,INR\n3,300,INR\n"));
      viewModel.keep();
    }
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void thoseOfTheRoleAreListedAndNoOthers() {
    OwnSurveysViewModel own = desk.own(desk.desk.runner());
    own.show(desk.role());
    assertThat(own.title().get()).isEqualTo("Your surveys for " + desk.role().title());
    assertThat(own.lines())
        .extracting(OwnSurveyLine::title)
        .containsExactly("All countries, 2026: one.csv", "All countries, 2026: two.csv");
    assertThat(own.lines().getFirst().figures())
        .isEqualTo("2 answers, average ₹200, from ₹100 to ₹300");
    own.show(desk.roles.roles().get(1));
    assertThat(own.lines()).isEmpty();
  }

  @Test
  void oneIsTakenOutAndUndoBringsItBack() {
    OwnSurveysViewModel own = desk.own(desk.desk.runner());
    own.show(desk.role());
    own.remove(own.lines().getFirst());
    assertThat(own.lines())
        .extracting(OwnSurveyLine::title)
        .containsExactly("All countries, 2026: two.csv");
    Notice told = desk.desk.board().shown().getLast();
    assertThat(told).isEqualTo(new Notice("Removed: one.csv", Notice.Kind.UNDOABLE));
    desk.desk.plans().undo();
    own.refresh();
    assertThat(own.lines()).hasSize(2);
  }

  @Test
  void anAnswerAboutAnotherRoleIsPassedOver() {
    WaitingRunner runner = new WaitingRunner();
    OwnSurveysViewModel own = desk.own(runner);
    own.show(desk.role());
    own.show(desk.roles.roles().get(1));
    runner.runNewestFirst();
    assertThat(own.lines()).isEmpty();
  }
}
