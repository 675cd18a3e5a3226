package app.daymark.journal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * The weekdays a learner studies on, from a date on.
 *
 * @param days Monday first, each once; at least one
 */
public record WeekSince(LocalDate since, List<DayOfWeek> days) {}
