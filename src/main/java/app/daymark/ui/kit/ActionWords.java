package app.daymark.ui.kit;

import app.daymark.journal.ChangeSetting;
import app.daymark.journal.PlanAction.Edit;
import app.daymark.journal.PlanAction.StartPlan;
import app.daymark.journal.PlanAction.Tick;
import app.daymark.journal.PlanAction.Untick;
import app.daymark.journal.PlanAction.Verb;
import app.daymark.journal.Reversible;
import app.daymark.journal.SurveyAction.AddSurvey;
import app.daymark.journal.SurveyAction.RemoveSurvey;
import app.daymark.settings.Setting;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Names an action in the window's language. From any thread. */
public final class ActionWords {

  private final Texts texts;

  public ActionWords(Texts texts) {
    this.texts = texts;
  }

  /**
   * Completes "Undone:".
   *
   * @param titles gives the title of a task; empty where it is gone with a damaged line
   */
  public String name(Reversible action, Function<UUID, Optional<String>> titles) {
    return switch (action) {
      case StartPlan start -> texts.get("undone.start", start.title());
      case Tick tick -> ofTask("undone.tick", "undone.tick.gone", titles.apply(tick.task()));
      case Untick untick ->
          ofTask("undone.reopen", "undone.reopen.gone", titles.apply(untick.task()));
      case Edit edit -> texts.get(key(edit.verb()), edit.subject());
      case AddSurvey add -> texts.get("undone.survey.add", add.figures().source());
      case RemoveSurvey remove -> texts.get("undone.survey.remove", remove.source());
      case ChangeSetting change ->
          Setting.of(change.name())
              .map(setting -> texts.get(key(setting)))
              .orElse(texts.get("undone.setting", change.name()));
    };
  }

  private String ofTask(String key, String goneKey, Optional<String> title) {
    return title.map(there -> texts.get(key, there)).orElse(texts.get(goneKey));
  }

  private static String key(Verb verb) {
    return switch (verb) {
      case DEFER -> "undone.defer";
      case PULL_FORWARD -> "undone.pull";
      case SKIP -> "undone.skip";
      case REOPEN -> "undone.reopen";
      case PUSH -> "undone.push";
      case COMPRESS -> "undone.compress";
      case TRIM -> "undone.trim";
      case CHANGE_WEEK -> "undone.week";
      case CHANGE_DAYS_OFF -> "undone.off";
      case PAUSE -> "undone.pause";
      case RESUME -> "undone.resume";
      case ARCHIVE -> "undone.archive";
      case UNARCHIVE -> "undone.unarchive";
      case KEEP_SAMPLE -> "undone.keep";
      case REMOVE_PLAN, REMOVE_TASK, REMOVE_AREA -> "undone.remove";
      case ADD_TASK, ADD_AREA -> "undone.add";
      case CHANGE_TASK -> "undone.change";
      case SPLIT_TASK -> "undone.split";
      case MOVE_TASK, MOVE_AREA -> "undone.move";
      case WRITE_NOTE, CONTINUE_NOTE -> "undone.note";
      case RENAME_PLAN, RENAME_AREA -> "undone.rename";
    };
  }

  private static String key(Setting setting) {
    return switch (setting) {
      case DAY_END -> "undone.setting.dayEnd";
      case STREAK -> "undone.setting.streak";
      case DAY_LIMIT -> "undone.setting.dayLimit";
      case STUDY_WEEK -> "undone.setting.week";
    };
  }
}
