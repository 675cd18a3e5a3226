package app.daymark.ui.library;

import app.daymark.catalogue.Catalogue;
import app.daymark.catalogue.PackProblem;
import app.daymark.catalogue.PlanTemplate;
import app.daymark.catalogue.Role;
import app.daymark.plan.PlanSummary;
import app.daymark.ui.kit.ListRow.Entry;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.library.Subject.Known;
import app.daymark.ui.library.Subject.Startable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Puts plans, roles and packs into the words of a row. Pure. */
final class LibraryWords {

  private final Catalogue catalogue;
  private final Texts texts;
  private final Map<String, Role> roles = new HashMap<>();

  LibraryWords(Catalogue catalogue, Texts texts) {
    this.catalogue = catalogue;
    this.texts = texts;
    catalogue.roles().forEach(role -> role.plans().forEach(plan -> roles.put(plan.key(), role)));
  }

  /** The role a plan leads to, and its template where that is called otherwise. */
  String origin(PlanSummary plan) {
    Role role = roles.get(plan.template());
    if (role == null) {
      return texts.get("library.plan.noTemplate");
    }
    String template = catalogue.plan(plan.template()).map(PlanTemplate::title).orElse("");
    return template.isEmpty() || plan.title().equals(template)
        ? role.title()
        : texts.get("library.plan.origin", role.title(), template);
  }

  Entry plan(PlanSummary plan) {
    return new Entry(
        plan.id(),
        plan.title(),
        origin(plan),
        texts.datesWithYear(plan.startedOn(), plan.endsOn()),
        texts.get("library.plan.done", plan.done(), plan.all()),
        standing(plan),
        plan.all() == 0 ? 0 : (double) plan.done() / plan.all(),
        false);
  }

  private String standing(PlanSummary plan) {
    String since = texts.dateWithYear(plan.since());
    return switch (plan.status()) {
      case ACTIVE -> texts.get(plan.isFinished() ? "library.finished" : "library.active");
      case PAUSED -> texts.get("library.paused", since);
      case ARCHIVED, REMOVED -> texts.get("library.archivedSince", since);
    };
  }

  Entry role(Role role) {
    String file = catalogue.ownFiles().get(role.key());
    return new Entry(
        new Known(role).id(),
        role.title(),
        role.summary(),
        file == null ? "" : texts.get("library.ownPack", name(file)),
        texts.get("library.role.plans", role.plans().size()),
        "",
        Entry.NO_PROGRESS,
        true);
  }

  Entry template(PlanTemplate template) {
    return new Entry(
        new Startable(template).id(),
        template.title(),
        template.summary(),
        "",
        texts.get("start.length", template.days()),
        texts.get("library.template.size", template.taskCount(), texts.roughly(template.minutes())),
        Entry.NO_PROGRESS,
        false);
  }

  /** A pack that was left out: nothing can be done with it here. */
  Entry problem(PackProblem problem) {
    String name = name(problem.file());
    return new Entry(
        UUID.nameUUIDFromBytes(problem.toString().getBytes(StandardCharsets.UTF_8)),
        problem.line() == 0 ? name : texts.get("library.problem.line", name, problem.line()),
        texts.phrase(problem.expected()),
        "",
        "",
        "",
        Entry.NO_PROGRESS,
        false);
  }

  private static String name(String file) {
    Path name = Path.of(file).getFileName();
    return name == null ? file : name.toString();
  }
}
