package app.daymark.journal;

import java.time.LocalDate;

/**
 * When to work on a task.
 *
 * @param plannedOn the study date to begin it on
 * @param dueOn the last study date it is meant to take; not before {@code plannedOn}
 */
public record Slot(LocalDate plannedOn, LocalDate dueOn) {}
