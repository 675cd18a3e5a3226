package app.daymark;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.catalogue.Role;
import app.daymark.plan.Plan;
import app.daymark.plan.PlanHead;
import app.daymark.plan.PlanService;
import app.daymark.ui.command.Find;
import app.daymark.ui.kit.TaskOpener;
import app.daymark.ui.kit.TaskOpener.Part;
import app.daymark.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the palette finds beside commands: plans and their tasks, roles, and plans to start. */
record LearningFinds(
    PlanService plans,
    Supplier<List<Role>> roles,
    Consumer<UUID> toPlan,
    Consumer<Role> toRole,
    TaskOpener tasks,
    Consumer<PlanTemplate> start,
    Texts texts)
    implements Callable<List<Find>> {

  /** Away from the thread that draws: there may be thousands of tasks. */
  @Override
  public List<Find> call() {
    List<Find> all = new ArrayList<>();
    plans.heads().forEach(head -> all.add(find(head)));
    roles.get().forEach(each -> add(each, all));
    plans.plans().forEach(each -> add(each, all));
    return all;
  }

  private Find find(PlanHead head) {
    return new Find(
        Find.Kind.PLAN,
        head.title(),
        texts.dateWithYear(head.startedOn()),
        () -> toPlan.accept(head.id()));
  }

  private void add(Role each, List<Find> all) {
    all.add(
        new Find(Find.Kind.ROLE, each.title(), texts.get("nav.role"), () -> toRole.accept(each)));
    each.plans()
        .forEach(template ->
            all.add(
                new Find(
                    Find.Kind.COMMAND,
                    texts.get("palette.start", template.title()),
                    each.title(),
                    () -> start.accept(template))));
  }

  private void add(Plan each, List<Find> all) {
    each.areas().stream()
        .flatMap(area -> area.tasks().stream())
        .forEach(task ->
            all.add(
                new Find(
                    Find.Kind.TASK,
                    task.title(),
                    each.title(),
                    () -> tasks.open(task.id(), Part.TITLE))));
  }
}
