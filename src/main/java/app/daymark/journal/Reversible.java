package app.daymark.journal;

/** An action that can be taken back while it is the latest, because it says what was before. */
public sealed interface Reversible extends Action permits PlanAction, SurveyAction, ChangeSetting {}
