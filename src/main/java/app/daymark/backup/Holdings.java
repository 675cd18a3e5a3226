package app.daymark.backup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much a learner has.
 *
 * @param actions lines of the journal
 * @param plans that were not removed
 * @param tasks in them, without those the learner decided against
 * @param tasksDone of these
 * @param lastOn study date of the last action; null when there is none
 */
public record Holdings(
    long actions, long plans, long tasks, long tasksDone, @Nullable LocalDate lastOn) {}
