package app.daymark.plan;

import app.daymark.journal.ChangeSetting;
import app.daymark.journal.PlanAction.Edit;
import app.daymark.journal.PlanAction.StartPlan;
import app.daymark.journal.PlanAction.Tick;
import app.daymark.journal.PlanAction.Untick;
import app.daymark.journal.PlanAction.Verb;
import app.daymark.journal.Reversible;
import app.daymark.journal.SurveyAction.AddSurvey;
import app.daymark.journal.SurveyAction.RemoveSurvey;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Names an action in English, as the terminal does. Pure. */
final class ActionText {

  private ActionText() {}

  /**
   * Completes "Undone:".
   *
   * @param titles gives the title of a task; empty where it is gone with a damaged line
   */
  static String of(Reversible action, Function<UUID, Optional<String>> titles) {
    return switch (action) {
      case StartPlan start -> "start of " + quoted(start.title());
      case Tick tick -> "tick of " + named(titles.apply(tick.task()));
      case Untick untick -> "reopening of " + named(titles.apply(untick.task()));
      case Edit edit -> of(edit.verb()) + " " + quoted(edit.subject());
      case AddSurvey add -> "adding of the survey " + quoted(add.figures().source());
      case RemoveSurvey remove -> "removal of the survey " + quoted(remove.source());
      case ChangeSetting setting -> "change of the setting " + setting.name();
    };
  }

  private static String of(Verb verb) {
    return switch (verb) {
      case DEFER -> "another date for";
      case PULL_FORWARD -> "pulling forward of";
      case SKIP -> "skipping of";
      case REOPEN -> "reopening of";
      case PUSH -> "later dates for";
      case COMPRESS -> "fuller days for";
      case TRIM -> "trimming of";
      case CHANGE_WEEK -> "another study week for";
      case CHANGE_DAYS_OFF -> "other days off for";
      case PAUSE -> "pausing of";
      case RESUME -> "resuming of";
      case ARCHIVE -> "archiving of";
      case UNARCHIVE -> "bringing back of";
      case KEEP_SAMPLE -> "keeping of";
      case REMOVE_PLAN, REMOVE_TASK, REMOVE_AREA -> "removal of";
      case ADD_TASK, ADD_AREA -> "adding of";
      case CHANGE_TASK -> "change of";
      case SPLIT_TASK -> "splitting of";
      case MOVE_TASK, MOVE_AREA -> "moving of";
      case WRITE_NOTE, CONTINUE_NOTE -> "note on";
      case RENAME_PLAN, RENAME_AREA -> "renaming of";
    };
  }

  private static String named(Optional<String> title) {
    return title.map(ActionText::quoted).orElse("a task that is no longer there");
  }

  private static String quoted(String title) {
    return "“" + title + "”";
  }
}
