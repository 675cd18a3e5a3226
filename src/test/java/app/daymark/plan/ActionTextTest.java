package app.daymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.ChangeSetting;
import app.daymark.journal.PlanAction.Edit;
import app.daymark.journal.PlanAction.Tick;
import app.daymark.journal.PlanAction.Untick;
import app.daymark.journal.PlanAction.Verb;
import app.daymark.journal.Reversible;
import app.daymark.journal.SurveyAction.RemoveSurvey;
import app.daymark.testkit.TestData;
import app.daymark.ui.kit.ActionWords;
import app.daymark.ui.kit.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActionTextTest {

  private static final UUID TASK = new UUID(1, 2);

  private static String of(Reversible action) {
    return ActionText.of(action, id -> id.equals(TASK) ? Optional.of("Read") : Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "DEFER, another date for",
    "PULL_FORWARD, pulling forward of",
    "SKIP, skipping of",
    "REOPEN, reopening of",
    "PUSH, later dates for",
    "COMPRESS, fuller days for",
    "TRIM, trimming of",
    "CHANGE_WEEK, another study week for",
    "CHANGE_DAYS_OFF, other days off for",
    "PAUSE, pausing of",
    "RESUME, resuming of",
    "ARCHIVE, archiving of",
    "UNARCHIVE, bringing back of",
    "RENAME_PLAN, renaming of",
    "KEEP_SAMPLE, keeping of",
    "REMOVE_PLAN, removal of",
    "REMOVE_TASK, removal of",
    "REMOVE_AREA, removal of",
    "ADD_TASK, adding of",
    "ADD_AREA, adding of",
    "CHANGE_TASK, change of",
    "SPLIT_TASK, splitting of",
    "MOVE_TASK, moving of",
    "MOVE_AREA, moving of",
    "WRITE_NOTE, note on",
    "RENAME_AREA, renaming of",
  })
  void editIsNamedByItsVerbAndWhatItWasDoneTo(Verb verb, String text) {
    assertThat(of(new Edit(verb, "Plan", List.of()))).isEqualTo(text + " “Plan”");
  }

  @ParameterizedTest
  @EnumSource
  void windowSaysTheSameWhileItSpeaksEnglish(Verb verb) {
    Edit edit = new Edit(verb, "It’s “{0}”", List.of());
    assertThat(new ActionWords(new Texts(Locale.ENGLISH)).name(edit, _ -> Optional.empty()))
        .isEqualTo(of(edit));
  }

  @Test
  void tickIsNamedByItsTaskWhileThatIsThere() {
    assertThat(of(new Tick(TASK, TestData.MONDAY))).isEqualTo("tick of “Read”");
    assertThat(of(new Untick(TASK, TestData.MONDAY))).isEqualTo("reopening of “Read”");
    assertThat(of(new Tick(new UUID(3, 4), TestData.MONDAY)))
        .isEqualTo("tick of a task that is no longer there");
  }

  @Test
  void startAndSettingAreNamed() {
    assertThat(
            of(
                NewPlan.from(
                    TestData.smallPlan(), PlanTerms.from(TestData.MONDAY), TestData.ids(1))))
        .isEqualTo("start of “Small plan”");
    assertThat(of(new RemoveSurvey(TASK, "A survey")))
        .isEqualTo("removal of the survey “A survey”");
    assertThat(of(new ChangeSetting("streak", "shown", "hidden")))
        .isEqualTo("change of the setting streak");
  }
}
