package app.daymark.plan;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.journal.Change;
import app.daymark.journal.Change.PlanTemplateKey;
import app.daymark.journal.Change.PlanTitle;
import app.daymark.journal.PlanAction.Edit;
import app.daymark.journal.PlanAction.StartPlan;
import app.daymark.journal.PlanAction.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A plan to look around in. It is told by its template's key, which no template can have: so the
 * mark is in the journal with the plan itself, and goes wherever that goes. Pure.
 */
final class SamplePlan {

  /** Keys of templates have no colon. */
  private static final String MARK = "sample:";

  private SamplePlan() {}

  static boolean isMarked(String templateKey) {
    return templateKey.startsWith(MARK);
  }

  /** The key of the template itself. */
  static String unmarked(String templateKey) {
    return isMarked(templateKey) ? templateKey.substring(MARK.length()) : templateKey;
  }

  /**
   * The action that starts one.
   *
   * @param title what it is called while it is a sample
   * @param ids gives a new id at each call
   */
  static StartPlan of(PlanTemplate template, PlanTerms terms, String title, Supplier<UUID> ids) {
    StartPlan start = NewPlan.from(template, terms, ids);
    return new StartPlan(
        start.plan(),
        MARK + start.templateKey(),
        title,
        start.startedOn(),
        start.studyWeek(),
        start.daysOff(),
        start.minutesADay(),
        start.areas());
  }

  /** It becomes a plan like any other. */
  static Edit kept(Plan plan, String title) {
    List<Change> changes = new ArrayList<>();
    changes.add(new PlanTemplateKey(plan.id(), plan.templateKey(), unmarked(plan.templateKey())));
    if (!plan.title().equals(title)) {
      changes.add(new PlanTitle(plan.id(), plan.title(), title));
    }
    return new Edit(Verb.KEEP_SAMPLE, plan.title(), changes);
  }
}
