package app.daymark.ui.library;

import app.daymark.catalogue.Catalogue;
import app.daymark.catalogue.PlanTemplate;
import app.daymark.plan.PlanSummary;
import app.daymark.ui.kit.EntryPanel;
import app.daymark.ui.kit.ListRow;
import app.daymark.ui.kit.ListRow.Offer;
import app.daymark.ui.kit.RowAction;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.library.Subject.Known;
import app.daymark.ui.library.Subject.OwnPlan;
import app.daymark.ui.library.Subject.Startable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;

/** What can be done with the rows of the library, by key and from their menu. */
final class LibraryActions {

  private final LibraryViewModel viewModel;
  private final LibraryCommands commands;
  private final Catalogue catalogue;
  private final LibraryView.Ways ways;
  private final Texts texts;

  LibraryActions(
      LibraryViewModel viewModel,
      LibraryCommands commands,
      Catalogue catalogue,
      LibraryView.Ways ways,
      Texts texts) {
    this.viewModel = viewModel;
    this.commands = commands;
    this.catalogue = catalogue;
    this.ways = ways;
    this.texts = texts;
  }

  List<RowAction> all() {
    Predicate<PlanSummary> archived = PlanSummary::isArchived;
    return List.of(
        of("library.open", KeyCode.ENTER, archived.negate(), plan -> ways.plan().accept(plan.id())),
        of("library.lookBack", KeyCode.ENTER, archived, plan -> ways.past().accept(plan.id())),
        ofTemplate(),
        ofRole(),
        of("action.renamePlan", KeyCode.R, _ -> true, this::rename),
        of("action.renamePlan", KeyCode.F2, _ -> true, this::rename),
        of("library.archive", KeyCode.A, archived.negate(), commands::archive),
        of("library.unarchive", KeyCode.A, archived, commands::unarchive),
        of(
            "library.restart",
            KeyCode.S,
            plan -> template(plan).isPresent(),
            plan -> template(plan).ifPresent(ways.start())),
        of("action.remove", KeyCode.DELETE, _ -> true, commands::remove),
        offer(KeyCode.ENTER),
        offer(KeyCode.SPACE));
  }

  private Optional<PlanTemplate> template(PlanSummary plan) {
    return catalogue.plan(plan.template());
  }

  private void rename(PlanSummary plan) {
    ways.panels()
        .open(
            EntryPanel.title(
                texts.get("library.rename.title"),
                plan.title(),
                texts.get("library.rename.save"),
                texts,
                title -> {
                  ways.panels().close();
                  commands.rename(plan, title);
                }));
  }

  /** One for the learner's plans. */
  private RowAction of(
      String key, KeyCode code, Predicate<PlanSummary> fits, Consumer<PlanSummary> run) {
    return new RowAction(
        texts.get(key),
        new KeyCodeCombination(code),
        row -> plan(row).filter(fits).isPresent(),
        row -> plan(row).ifPresent(run));
  }

  private Optional<PlanSummary> plan(ListRow row) {
    return viewModel
        .subject(row)
        .flatMap(
            subject -> subject instanceof OwnPlan own ? Optional.of(own.plan()) : Optional.empty());
  }

  private RowAction ofTemplate() {
    return ofSubject(
        "start.open",
        Startable.class,
        subject -> ways.start().accept(((Startable) subject).template()));
  }

  private RowAction ofRole() {
    return ofSubject(
        "library.read", Known.class, subject -> ways.role().accept(((Known) subject).role()));
  }

  private RowAction ofSubject(String key, Class<? extends Subject> kind, Consumer<Subject> run) {
    return new RowAction(
        texts.get(key),
        new KeyCodeCombination(KeyCode.ENTER),
        row -> viewModel.subject(row).filter(kind::isInstance).isPresent(),
        row -> viewModel.subject(row).ifPresent(run));
  }

  private RowAction offer(KeyCode code) {
    return new RowAction(
        texts.get("action.take"),
        new KeyCodeCombination(code),
        row -> row instanceof Offer,
        row -> viewModel.take((Offer) row));
  }
}
