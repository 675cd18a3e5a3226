package app.daymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.ChangeSetting;
import app.daymark.journal.PlanAction.Edit;
import app.daymark.journal.PlanAction.Tick;
import app.daymark.journal.PlanAction.Untick;
import app.daymark.journal.PlanAction.Verb;
import app.daymark.journal.Reversible;
import app.daymark.journal.SurveyAction.RemoveSurvey;
import app.daymark.settings.Setting;
import app.daymark.testkit.TestData;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActionWordsTest {

  private static final UUID TASK = new UUID(1, 2);
  private static final Pattern LATIN = Pattern.compile("[a-zA-Z]");

  private static String inHindi(Reversible action) {
    return name(Language.HINDI.locale(), action);
  }

  private static String name(Locale locale, Reversible action) {
    return new ActionWords(new Texts(locale))
        .name(action, id -> id.equals(TASK) ? Optional.of("पढ़ना") : Optional.empty());
  }

  @Test
  void tickIsNamedByItsTaskWhileThatIsThere() {
    assertThat(inHindi(new Tick(TASK, TestData.MONDAY))).isEqualTo("“पढ़ना” का टिक");
    assertThat(inHindi(new Untick(TASK, TestData.MONDAY))).isEqualTo("“पढ़ना” का फिर से खुलना");
    Tick gone = new Tick(new UUID(3, 4), TestData.MONDAY);
    assertThat(inHindi(gone)).isEqualTo("ऐसे टास्क का टिक जो अब नहीं है");
    assertThat(name(Locale.ENGLISH, gone)).isEqualTo("tick of a task that is no longer there");
  }

  @ParameterizedTest
  @EnumSource
  void everyEditIsNamedWithoutEnglish(Verb verb) {
    assertThat(inHindi(new Edit(verb, "मेरा प्लान", List.of())))
        .contains("“मेरा प्लान”")
        .doesNotContainPattern(LATIN);
  }

  @ParameterizedTest
  @EnumSource
  void everySettingIsNamedWithoutEnglish(Setting setting) {
    assertThat(inHindi(new ChangeSetting(setting.key(), "", "")))
        .isNotBlank()
        .doesNotContainPattern(LATIN);
  }

  @Test
  void settingOfANewerVersionIsNamedByItsKey() {
    ChangeSetting newer = new ChangeSetting("tone", "soft", "loud");
    assertThat(name(Locale.ENGLISH, newer)).isEqualTo("change of the setting tone");
    assertThat(inHindi(newer)).contains("tone");
  }

  @Test
  void surveyIsNamedByItsSource() {
    RemoveSurvey removal = new RemoveSurvey(TASK, "सर्वे 2026");
    assertThat(name(Locale.ENGLISH, removal)).isEqualTo("removal of the survey “सर्वे 2026”");
    assertThat(inHindi(removal)).isEqualTo("सर्वे “सर्वे 2026” को हटाना");
  }
}
