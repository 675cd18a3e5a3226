package app.daymark.plan;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.journal.PlanAction.NewArea;
import app.daymark.journal.PlanAction.NewTask;
import app.daymark.journal.PlanAction.StartPlan;
import app.daymark.plan.Schedule.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes the action that starts a plan: the template, with dates and ids. Pure. */
final class NewPlan {

  private NewPlan() {}

  /**
   * The action for a template.
   *
   * @param ids gives a new id at each call
   */
  static StartPlan from(
      PlanTemplate template, LocalDate start, StudyWeek week, Supplier<UUID> ids) {
    List<NewArea> areas = new ArrayList<>();
    for (PlanTemplate.FocusArea area : template.areas()) {
      List<Slot> slots =
          Schedule.spread(start, week, area.fromDay(), area.toDay(), area.tasks().size());
      List<NewTask> tasks = new ArrayList<>();
      for (int i = 0; i < slots.size(); i++) {
        tasks.add(task(template, area.tasks().get(i), slots.get(i), ids.get()));
      }
      areas.add(
          new NewArea(ids.get(), area.title(), area.fromDay(), area.toDay(), List.copyOf(tasks)));
    }
    return new StartPlan(
        ids.get(), template.key(), template.title(), start, week.days(), List.copyOf(areas));
  }

  private static NewTask task(PlanTemplate template, PlanTemplate.Task task, Slot slot, UUID id) {
    return new NewTask(
        id,
        template.originKey(task),
        task.title(),
        slot.plannedOn(),
        slot.dueOn(),
        task.minutes(),
        task.optional());
  }
}
