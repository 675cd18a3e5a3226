package app.daymark.ui.library;

import app.daymark.catalogue.Catalogue;
import app.daymark.plan.PlanService;
import app.daymark.plan.PlanSummary;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.ListRow;
import app.daymark.ui.kit.ListRow.Offer;
import app.daymark.ui.kit.Search;
import app.daymark.ui.kit.ShownRows;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

/** Everything there is: the learner's plans, and roles and plans to start. */
public final class LibraryViewModel {

  private final PlanService plans;
  private final Catalogue catalogue;
  private final TaskRunner runner;
  private final Texts texts;
  private final ErrorReporter errors;

  private final StringProperty query = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
  private final ShownRows rows = new ShownRows();
  private List<PlanSummary> read = List.of();
  private Map<UUID, Subject> subjects = Map.of();
  private boolean archivedToo;
  private int asked;

  public LibraryViewModel(
      PlanService plans,
      Catalogue catalogue,
      TaskRunner runner,
      Texts texts,
      ErrorReporter errors) {
    this.plans = plans;
    this.catalogue = catalogue;
    this.runner = runner;
    this.texts = texts;
    this.errors = errors;
    query.addListener((_, _, _) -> list());
  }

  // Properties

  /** Input: what is looked for; empty for everything. */
  public StringProperty query() {
    return query;
  }

  /** How much there is, in a line. */
  public ReadOnlyStringProperty summary() {
    return summary.getReadOnlyProperty();
  }

  public ObservableList<ListRow> rows() {
    return rows.all();
  }

  /** What a row is about; empty for words and offers. */
  Optional<Subject> subject(ListRow row) {
    return Optional.ofNullable(row.id()).map(subjects::get);
  }

  // Commands

  /** Reads the plans again; an answer after the next question is passed over. */
  public void refresh() {
    int question = ++asked;
    runner.run(
        plans::summaries,
        answer -> {
          if (question == asked) {
            read = answer;
            list();
          }
        },
        errors::report);
  }

  /** Takes up what a row offers: lists archived plans, too. */
  public void take(Offer offer) {
    if (offer.id().equals(LibraryRows.SHOW_ARCHIVED)) {
      archivedToo = true;
      list();
    }
  }

  private void list() {
    archivedToo = archivedToo && read.stream().anyMatch(PlanSummary::isArchived);
    LibraryRows.Listing listing =
        LibraryRows.of(read, catalogue, Search.of(query.get()), archivedToo, texts);
    subjects = listing.subjects();
    rows.show(listing.rows());
    summary.set(
        texts.get(
            "library.summary",
            read.size(),
            catalogue.roles().stream().mapToInt(role -> role.plans().size()).sum(),
            catalogue.roles().size()));
  }
}
