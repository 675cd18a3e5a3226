package app.daymark.plan;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.journal.PlanAction.NewArea;
import app.daymark.journal.PlanAction.NewTask;
import app.daymark.journal.PlanAction.StartPlan;
import app.daymark.journal.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes the action that starts a plan: the template, with dates and ids. Pure. */
final class NewPlan {

  private final PlanTemplate template;
  private final PlanTerms terms;
  private final StudyDates dates;
  private final Supplier<UUID> ids;

  private NewPlan(PlanTemplate template, PlanTerms terms, Supplier<UUID> ids) {
    this.template = template;
    this.terms = terms;
    this.dates = new StudyDates(terms.calendar(), terms.start());
    this.ids = ids;
  }

  /**
   * The action for a template.
   *
   * @param ids gives a new id at each call
   */
  static StartPlan from(PlanTemplate template, PlanTerms terms, Supplier<UUID> ids) {
    return new NewPlan(template, terms, ids).start();
  }

  private StartPlan start() {
    List<NewArea> areas = terms.minutesADay() == 0 ? atTemplatesPace() : atOwnPace();
    return new StartPlan(
        ids.get(),
        template.key(),
        template.title(),
        terms.start(),
        terms.week().days(),
        terms.calendar().daysOff(),
        terms.minutesADay(),
        areas);
  }

  private List<NewArea> atTemplatesPace() {
    return template.areas().stream()
        .map(area ->
            area(
                area,
                area.fromDay(),
                area.toDay(),
                Schedule.spread(dates, area.fromDay(), area.toDay(), area.tasks().size())))
        .toList();
  }

  private List<NewArea> atOwnPace() {
    List<Integer> minutes =
        template.areas().stream()
            .flatMap(area -> area.tasks().stream())
            .map(PlanTemplate.Task::minutes)
            .toList();
    List<Slot> slots = Packing.pack(minutes, dates, 1, _ -> terms.minutesADay());
    List<NewArea> areas = new ArrayList<>();
    int from = 0;
    for (PlanTemplate.FocusArea area : template.areas()) {
      List<Slot> own = slots.subList(from, from + area.tasks().size());
      int fromDay = dates.number(own.getFirst().plannedOn());
      areas.add(area(area, fromDay, dates.number(own.getLast().dueOn()), own));
      from += own.size();
    }
    return List.copyOf(areas);
  }

  private NewArea area(PlanTemplate.FocusArea area, int fromDay, int toDay, List<Slot> slots) {
    List<NewTask> tasks = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      tasks.add(task(area.tasks().get(i), slots.get(i)));
    }
    return new NewArea(ids.get(), area.title(), fromDay, toDay, List.copyOf(tasks));
  }

  private NewTask task(PlanTemplate.Task task, Slot slot) {
    return new NewTask(
        ids.get(),
        template.originKey(task),
        task.title(),
        slot.plannedOn(),
        slot.dueOn(),
        task.minutes(),
        task.optional());
  }
}
