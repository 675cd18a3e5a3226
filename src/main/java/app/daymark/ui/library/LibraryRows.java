package app.daymark.ui.library;

import app.daymark.catalogue.Catalogue;
import app.daymark.catalogue.PackProblem;
import app.daymark.catalogue.PlanTemplate;
import app.daymark.catalogue.Role;
import app.daymark.plan.PlanSummary;
import app.daymark.ui.kit.ListRow;
import app.daymark.ui.kit.ListRow.Entry;
import app.daymark.ui.kit.ListRow.Message;
import app.daymark.ui.kit.ListRow.Offer;
import app.daymark.ui.kit.Search;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.library.Subject.Known;
import app.daymark.ui.library.Subject.OwnPlan;
import app.daymark.ui.library.Subject.Startable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What the library lists. Pure. */
final class LibraryRows {

  /** The offer to show what is archived. */
  static final UUID SHOW_ARCHIVED = new UUID(0, 3);

  private final Catalogue catalogue;
  private final Search search;
  private final Texts texts;
  private final LibraryWords words;
  private final List<ListRow> rows = new ArrayList<>();
  private final Map<UUID, Subject> subjects = new HashMap<>();

  /**
   * The list.
   *
   * @param subjects what rows are about, by their ids; offers and messages are about nothing
   */
  record Listing(List<ListRow> rows, Map<UUID, Subject> subjects) {}

  private LibraryRows(Catalogue catalogue, Search search, Texts texts) {
    this.catalogue = catalogue;
    this.search = search;
    this.texts = texts;
    this.words = new LibraryWords(catalogue, texts);
  }

  /**
   * Everything that fits.
   *
   * @param plans in the order to list them
   * @param archivedToo whether to list archived plans, too, where nothing is looked for
   */
  static Listing of(
      List<PlanSummary> plans,
      Catalogue catalogue,
      Search search,
      boolean archivedToo,
      Texts texts) {
    LibraryRows rows = new LibraryRows(catalogue, search, texts);
    rows.addPlans(plans, archivedToo);
    rows.addRoles();
    rows.addProblems();
    if (rows.rows.isEmpty()) {
      rows.rows.add(
          new Message(texts.get("library.nothing.title"), texts.get("library.nothing.text")));
    }
    return new Listing(List.copyOf(rows.rows), Map.copyOf(rows.subjects));
  }

  private void addPlans(List<PlanSummary> plans, boolean archivedToo) {
    if (plans.isEmpty() && search.isForAll()) {
      rows.add(new Message(texts.get("library.plans"), texts.get("library.plans.none")));
      return;
    }
    List<PlanSummary> fitting = plans.stream().filter(this::fits).toList();
    if (fitting.isEmpty()) {
      return;
    }
    rows.add(new Message(texts.get("library.plans"), ""));
    fitting.stream().filter(plan -> !plan.isArchived()).forEach(this::add);
    List<PlanSummary> archived = fitting.stream().filter(PlanSummary::isArchived).toList();
    if (archivedToo || !search.isForAll()) {
      archived.forEach(this::add);
    } else if (!archived.isEmpty()) {
      rows.add(new Offer(SHOW_ARCHIVED, texts.get("library.showArchived", archived.size())));
    }
  }

  private boolean fits(PlanSummary plan) {
    return search.fits(
        Stream.of(
            plan.title(),
            words.origin(plan),
            catalogue.plan(plan.template()).map(PlanTemplate::summary).orElse("")));
  }

  private void add(PlanSummary plan) {
    add(new OwnPlan(plan), words.plan(plan));
  }

  private void addRoles() {
    List<Role> fitting =
        catalogue.roles().stream()
            .filter(role -> fits(role) || role.plans().stream().anyMatch(this::fits))
            .toList();
    if (!fitting.isEmpty()) {
      rows.add(new Message(texts.get("library.roles"), ""));
    }
    for (Role role : fitting) {
      add(new Known(role), words.role(role));
      // Who looks for a role wants all of its plans; who looks for a plan wants that.
      role.plans().stream()
          .filter(template -> fits(role) || fits(template))
          .forEach(template -> add(new Startable(template), words.template(template)));
    }
  }

  private boolean fits(Role role) {
    return search.fits(Stream.of(role.title(), role.summary()));
  }

  private boolean fits(PlanTemplate template) {
    return search.fits(
        Stream.concat(
            Stream.of(template.title(), template.summary()),
            template.areas().stream().map(PlanTemplate.FocusArea::title)));
  }

  private void addProblems() {
    List<PackProblem> fitting =
        catalogue.problems().stream()
            .filter(problem -> search.fits(Stream.of(texts.phrase(problem.phrase()))))
            .toList();
    if (!fitting.isEmpty()) {
      rows.add(new Message(texts.get("library.problems"), texts.get("library.problems.text")));
      fitting.forEach(problem -> rows.add(words.problem(problem)));
    }
  }

  private void add(Subject subject, Entry entry) {
    rows.add(entry);
    subjects.put(subject.id(), subject);
  }
}
