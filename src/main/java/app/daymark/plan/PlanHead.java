package app.daymark.plan;

import app.daymark.journal.PlanStatus;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a choice between plans needs to know.
 *
 * @param finished whether nothing in it is open any more
 */
public record PlanHead(
    UUID id, String title, LocalDate startedOn, PlanStatus status, boolean finished) {}
