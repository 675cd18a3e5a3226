package app.daymark.ui.kit;

import app.daymark.catalogue.Catalogue;
import app.daymark.catalogue.PlanTemplate;
import app.daymark.plan.Plan;
import app.daymark.plan.PlanEditing;
import app.daymark.plan.PlanService;
import java.util.UUID;
import java.util.function.Supplier;

/** What becomes of a plan to look around in; both can be undone. */
public final class SampleCommands {

  private final PlanService plans;
  private final PlanEditing editing;
  private final Supplier<Catalogue> catalogue;
  private final Changes changes;
  private final Texts texts;

  public SampleCommands(
      PlanService plans,
      PlanEditing editing,
      Supplier<Catalogue> catalogue,
      Changes changes,
      Texts texts) {
    this.plans = plans;
    this.editing = editing;
    this.catalogue = catalogue;
    this.changes = changes;
    this.texts = texts;
  }

  /** Takes it away with all that was ticked in it. */
  public void remove(UUID sample) {
    changes.make(() -> editing.removePlan(sample), texts.get("sample.removed"));
  }

  /** Makes a plan like any other of it. */
  public void keep(UUID sample) {
    changes.make(
        () -> plans.plan(sample).ifPresent(plan -> editing.keepSample(sample, titleOf(plan))),
        texts.get("sample.kept"));
  }

  /** The template's title, unless the learner gave it another one. */
  private String titleOf(Plan sample) {
    return catalogue
        .get()
        .plan(sample.template())
        .map(PlanTemplate::title)
        .filter(sample.title()::endsWith)
        .orElse(sample.title());
  }
}
