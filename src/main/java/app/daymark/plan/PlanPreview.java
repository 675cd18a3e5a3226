package app.daymark.plan;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.journal.PlanAction.NewTask;
import app.daymark.journal.PlanAction.StartPlan;
import app.daymark.journal.Refusal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a plan would look like on some terms.
 *
 * @param firstOn its first study date
 * @param endsOn its last
 * @param tasks how many each date has, by date
 */
public record PlanPreview(
    StudyCalendar calendar,
    LocalDate firstOn,
    LocalDate endsOn,
    Load load,
    Map<LocalDate, Integer> tasks) {

  private static final UUID NO_ID = new UUID(0, 0);

  /**
   * Looks ahead. Pure.
   *
   * @throws Refusal when no plan can start on these terms
   */
  public static PlanPreview of(PlanTemplate template, PlanTerms terms) {
    StartPlan start = NewPlan.from(template, terms.checked(), () -> NO_ID);
    StudyCalendar calendar = terms.calendar();
    Load load = new Load();
    Map<LocalDate, Integer> counts = new TreeMap<>();
    start.areas().stream()
        .flatMap(area -> area.tasks().stream())
        .forEach(task -> {
          load.add(calendar, task.slot(), task.minutes());
          counts.merge(task.plannedOn(), 1, Integer::sum);
        });
    LocalDate end =
        start.areas().stream()
            .flatMap(area -> area.tasks().stream())
            .map(NewTask::dueOn)
            .max(Comparator.naturalOrder())
            .orElse(terms.start());
    return new PlanPreview(calendar, calendar.onOrAfter(terms.start()), end, load, counts);
  }
}
