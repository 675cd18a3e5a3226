package app.daymark.journal;

import app.daymark.journal.PlanAction.Edit;
import app.daymark.journal.PlanAction.StartPlan;
import app.daymark.journal.PlanAction.Tick;
import app.daymark.journal.PlanAction.Untick;
import app.daymark.journal.SurveyAction.AddSurvey;
import app.daymark.journal.SurveyAction.RemoveSurvey;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.charset.StandardCharsets;

/**
 * One thing the learner did. It carries every id, date and value it needs, so that applying it
 * reads no clock, no random source and no file.
 *
 * <p>The names below stand in journals on learners' disks: they never change, and a format once
 * written stays readable.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "action")
@JsonSubTypes({
  @JsonSubTypes.Type(value = StartPlan.class, name = "start-plan"),
  @JsonSubTypes.Type(value = Tick.class, name = "tick"),
  @JsonSubTypes.Type(value = Untick.class, name = "untick"),
  @JsonSubTypes.Type(value = Edit.class, name = "edit"),
  @JsonSubTypes.Type(value = AddSurvey.class, name = "add-survey"),
  @JsonSubTypes.Type(value = RemoveSurvey.class, name = "remove-survey"),
  @JsonSubTypes.Type(value = ChangeSetting.class, name = "change-setting"),
  @JsonSubTypes.Type(value = Action.Undo.class, name = "undo"),
  @JsonSubTypes.Type(value = Action.Redo.class, name = "redo"),
  @JsonSubTypes.Type(value = Action.Lost.class, name = "lost"),
})
public sealed interface Action permits Reversible, Action.Undo, Action.Redo, Action.Lost {

  /**
   * Takes an action back.
   *
   * @param undoes the sequence number of the entry taken back
   * @param reverted what that entry did
   */
  record Undo(long undoes, Reversible reverted) implements Action {}

  /**
   * Does again what was undone.
   *
   * @param redoes the sequence number of the entry done again
   * @param repeated what that entry did
   */
  record Redo(long redoes, Reversible repeated) implements Action {}

  /**
   * Stands where an action stood that nobody can read any more. Changes nothing.
   *
   * @param held what was left of its line; may be empty
   */
  record Lost(String held) implements Action {

    private static final int LONGEST = 300;

    /** With what can be read of a line, short enough to be shown. */
    static Lost of(byte[] line) {
      String text =
          new String(line, 0, Math.min(line.length, LONGEST), StandardCharsets.UTF_8)
              .replaceAll("[\\p{Cc}\\uFFFD]+", "?");
      return new Lost(line.length > LONGEST ? text + "…" : text);
    }
  }
}
