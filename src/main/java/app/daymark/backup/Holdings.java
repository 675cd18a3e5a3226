package app.daymark.backup;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How much a learner has.
 *
 * @param actions lines of the journal
 * @param plans that were not removed
 * @param tasks in them, without those the learner decided against
 * @param tasksDone of these
 * @param lastOn study date of the last action; empty when there is none
 */
public record Holdings(
    long actions, long plans, long tasks, long tasksDone, Optional<LocalDate> lastOn) {}
