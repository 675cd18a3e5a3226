package app.daymark.journal;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the journal.
 *
 * @param seq counts up by one from 1
 * @param at when it was recorded, by the device's clock; to the millisecond
 * @param studyDate the calendar date the action counts for
 */
public record Entry(long seq, Instant at, LocalDate studyDate, Action action) {}
