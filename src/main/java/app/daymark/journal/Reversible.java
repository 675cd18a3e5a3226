package app.daymark.journal;

/** An action that can be taken back while it is the latest, because it says what was before. */
public sealed interface Reversible extends Action permits PlanAction, SurveyAction, ChangeSetting {

  /** Whether it only goes on with what was done right before it: both are taken back at once. */
  default boolean continues(Reversible before) {
    return false;
  }
}
