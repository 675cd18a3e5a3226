package app.daymark.ui.salary;

import app.daymark.salary.KeptSurvey;
import app.daymark.salary.SalarySurvey;
import java.util.Optional;

/**
 * A survey that can be shown.
 *
 * @param role the key of the role it is about
 * @param roleTitle what that role is called
 * @param own as the learner's own; empty for one out of a pack
 */
public record KnownSurvey(
    String role, String roleTitle, SalarySurvey survey, Optional<KeptSurvey> own) {}
