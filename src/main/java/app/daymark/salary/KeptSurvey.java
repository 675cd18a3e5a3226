package app.daymark.salary;

import java.util.UUID;

/**
 * A survey that the learner brought.
 *
 * @param role the key of the role it is about
 */
public record KeptSurvey(UUID id, String role, SalarySurvey survey) {}
