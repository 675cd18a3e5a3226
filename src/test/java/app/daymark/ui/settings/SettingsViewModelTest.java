package app.daymark.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.plan.StudyWeek;
import app.daymark.settings.Settings;
import app.daymark.testkit.ViewModelDesk;
import app.daymark.ui.kit.Language;
import app.daymark.ui.kit.Notice;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsViewModelTest {

  @TempDir private Path data;
  private ViewModelDesk desk;
  private SettingsViewModel viewModel;

  @BeforeEach
  void open() {
    desk = new ViewModelDesk(data);
    viewModel = new SettingsViewModel(desk.services().settings(), desk.changes(), desk.texts());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Settings settings() {
    viewModel.refresh();
    return viewModel.settings().get();
  }

  private void assertTold(String words) {
    assertThat(desk.board().shown()).containsExactly(new Notice(words, Notice.Kind.UNDOABLE));
  }

  @Test
  void aDayCanEndAtEveryHalfHourUntilNoon() {
    assertThat(viewModel.dayEnds())
        .hasSize(25)
        .startsWith(LocalTime.MIDNIGHT, LocalTime.of(0, 30))
        .endsWith(LocalTime.NOON);
  }

  @Test
  void theDaysEndIsKeptToldAndCanBeUndone() {
    viewModel.setDayEnd(LocalTime.of(2, 30));
    assertThat(settings().dayEnd()).isEqualTo(LocalTime.of(2, 30));
    assertTold("A study day now ends at 02:30.");
    desk.plans().undo();
    assertThat(settings().dayEnd()).isEqualTo(LocalTime.of(4, 0));
  }

  @Test
  void aTimeThatIsNotOfferedIsOfferedWhileItIsTheOne() {
    desk.services().settings().setDayEnd(LocalTime.of(3, 17));
    settings();
    assertThat(viewModel.dayEnds()).hasSize(26).contains(LocalTime.of(3, 17));
  }

  @Test
  void theStreakCanBeHidden() {
    viewModel.showStreak(false);
    assertThat(settings().showsStreak()).isFalse();
    assertTold("The streak is hidden.");
  }

  @Test
  void theFullestDayIsKept() {
    viewModel.setDayLimit(90);
    assertThat(settings().dayLimit()).isEqualTo(90);
    assertTold("Catching up now fills a day with 1\u00a0h 30\u00a0min at most.");
  }

  @Test
  void whatIsOutOfBoundsIsRefusedAndNothingChanges() {
    viewModel.setDayLimit(5);
    viewModel.setDayEnd(LocalTime.of(13, 0));
    assertThat(settings())
        .isEqualTo(new Settings(LocalTime.of(4, 0), true, 180, StudyWeek.EVERY_DAY));
    assertThat(desk.board().shown()).hasSize(2).allMatch(n -> n.kind() == Notice.Kind.WARNING);
  }

  @Test
  void whatIsRefusedIsToldInTheLanguageOfTheWindow() {
    try (ViewModelDesk hindi = new ViewModelDesk(data.resolve("hindi"), Language.HINDI)) {
      new SettingsViewModel(hindi.services().settings(), hindi.changes(), hindi.texts())
          .setDayEnd(LocalTime.of(13, 0));
      String refused =
          "पढ़ाई का दिन 00:00 और 12:00 के बीच ख़त्म होता है, 13:00 पर नहीं। कुछ बदला नहीं गया।";
      assertThat(hindi.board().shown()).containsExactly(new Notice(refused, Notice.Kind.WARNING));
    }
  }

  @Test
  void whatIsSetAlreadyIsNotTold() {
    viewModel.setDayEnd(LocalTime.of(4, 0));
    viewModel.showStreak(true);
    viewModel.setDayLimit(180);
    assertThat(desk.board().shown()).isEmpty();
    assertThat(desk.plans().undo()).isEmpty();
  }

  @Test
  void studyDaysOfNewPlansAreKeptToldAndCanBeUndone() {
    viewModel.setStudyWeek(Set.of(DayOfWeek.SUNDAY, DayOfWeek.SATURDAY));
    assertThat(settings().studyWeek())
        .isEqualTo(new StudyWeek(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)));
    assertTold("New plans begin with 2 study days a week.");
    desk.plans().undo();
    assertThat(settings().studyWeek()).isEqualTo(StudyWeek.EVERY_DAY);
  }

  @Test
  void weekWithoutAStudyDayIsNotKept() {
    assertThat(viewModel.setStudyWeek(Set.of())).isFalse();
    assertThat(settings().studyWeek()).isEqualTo(StudyWeek.EVERY_DAY);
    assertThat(desk.board().shown()).isEmpty();
  }
}
