package app.daymark.ui.library;

import static app.daymark.testkit.ViewModelDesk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.catalogue.Catalogue;
import app.daymark.catalogue.CatalogueReader;
import app.daymark.catalogue.PackProblem;
import app.daymark.journal.Phrase;
import app.daymark.plan.PlanSummary;
import app.daymark.plan.PlanTerms;
import app.daymark.testkit.ViewModelDesk;
import app.daymark.testkit.WaitingRunner;
import app.daymark.ui.kit.Language;
import app.daymark.ui.kit.ListRow;
import app.daymark.ui.kit.ListRow.Entry;
import app.daymark.ui.kit.ListRow.Message;
import app.daymark.ui.kit.ListRow.Offer;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.library.Subject.OwnPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryViewModelTest {

  @TempDir private Path data;
  private ViewModelDesk desk;
  private LibraryViewModel library;
  private LibraryCommands commands;

  @BeforeEach
  void open() {
    desk = new ViewModelDesk(data);
    library = on(desk.runner(), desk.catalogue());
    commands = new LibraryCommands(desk.services().editing(), desk.changes(), desk.texts());
    desk.plans().onChange(library::refresh);
    library.refresh();
  }

  private LibraryViewModel on(TaskRunner runner, Catalogue catalogue) {
    return new LibraryViewModel(desk.plans(), catalogue, runner, desk.texts(), desk.errors());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void start(String key) {
    desk.plans().start(desk.template(key), PlanTerms.from(TODAY));
  }

  private static List<String> titles(LibraryViewModel of) {
    return of.rows().stream()
        .map(row ->
            switch (row) {
              case Entry entry -> entry.title();
              case Message message -> "# " + message.title();
              case Offer offer -> "> " + offer.text();
              default -> throw new AssertionError("No row of a library: " + row);
            })
        .toList();
  }

  private Entry entry(String title) {
    return library.rows().stream()
        .filter(Entry.class::isInstance)
        .map(Entry.class::cast)
        .filter(entry -> entry.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private PlanSummary plan(String title) {
    return library.subject(entry(title)).map(OwnPlan.class::cast).orElseThrow().plan();
  }

  @Test
  void withoutAPlanItSaysHowToGetOneAndListsWhatThereIs() {
    assertThat(titles(library))
        .containsExactly(
            "# Your plans",
            "# Roles and plans",
            "Back End Developer",
            "Back end in 20 days",
            "Back end in 60 days",
            "Back end in 90 days",
            "Android Developer");
    assertThat(((Message) library.rows().getFirst()).text()).startsWith("None yet.");
    assertThat(library.summary().get()).isEqualTo("No plan of yours yet, 3 to start in 2 roles");
    assertThat(entry("Back end in 20 days").figure()).isEqualTo("20 study days");
    assertThat(entry("Back end in 20 days").standing()).startsWith("27 tasks, about ");
  }

  @Test
  void ownPlansSayHowTheyStand() {
    start("back-end-20");
    desk.plans()
        .tick(desk.plans().plans().getFirst().tasks().findFirst().orElseThrow().id(), TODAY);
    Entry plan = entry("Back end in 20 days");
    assertThat(plan.detail()).isEqualTo("Back End Developer");
    assertThat(plan.source()).isEqualTo("2 Mar 2026 – 21 Mar 2026");
    assertThat(plan.figure()).isEqualTo("1 of 27 done");
    assertThat(plan.standing()).isEqualTo("Under way");
    assertThat(plan.progress()).isEqualTo(1 / 27.0);
    desk.services().editing().pause(plan.id());
    assertThat(entry("Back end in 20 days").standing()).isEqualTo("Paused since 2 Mar 2026");
    assertThat(library.summary().get()).startsWith("One plan of yours, 3 to start");
  }

  @Test
  void archivedPlansAreListedWhenAskedFor() {
    start("back-end-20");
    start("back-end-60");
    commands.archive(plan("Back end in 20 days"));
    assertThat(desk.board().latest()).isEqualTo("Archived: Back end in 20 days");
    assertThat(titles(library))
        .startsWith(
            "# Your plans", "Back end in 60 days", "> Show one archived plan", "# Roles and plans");
    library.take((Offer) library.rows().get(2));
    assertThat(plan("Back end in 20 days").isArchived()).isTrue();
    commands.unarchive(plan("Back end in 20 days"));
    assertThat(desk.board().latest()).isEqualTo("Back from the archive: Back end in 20 days");
    commands.archive(plan("Back end in 20 days"));
    // Once none was archived any more, they are out of sight again.
    assertThat(titles(library)).contains("> Show one archived plan");
  }

  @Test
  void renamedPlanStillSaysWhereItComesFrom() {
    start("back-end-20");
    commands.rename(plan("Back end in 20 days"), "For my brother");
    assertThat(entry("For my brother").detail())
        .isEqualTo("Back End Developer  ·  Back end in 20 days");
    assertThat(desk.board().latest()).isEqualTo("Renamed: For my brother");
    desk.plans().undo();
    commands.remove(plan("Back end in 20 days"));
    assertThat(titles(library)).startsWith("# Your plans", "# Roles and plans");
    desk.plans().undo();
    assertThat(plan("Back end in 20 days").done()).isZero();
  }

  @Test
  void searchLooksIntoTitlesSummariesAndFocusAreas() {
    start("back-end-60");
    library.query().set(" 60  BACK ");
    assertThat(titles(library))
        .containsExactly(
            "# Your plans",
            "Back end in 60 days",
            "# Roles and plans",
            "Back End Developer",
            "Back end in 60 days");
    library.query().set("android");
    assertThat(titles(library)).containsExactly("# Roles and plans", "Android Developer");
    library.query().set("back end developer");
    assertThat(titles(library)).contains("Back end in 20 days", "Back end in 90 days");
    String area = desk.template("back-end-90").areas().getLast().title();
    library.query().set(area);
    assertThat(titles(library)).contains("Back end in 90 days");
    library.query().set("nothing has this");
    assertThat(titles(library)).containsExactly("# Nothing fits that.");
    library.query().set("");
    assertThat(titles(library)).hasSize(8);
  }

  @Test
  void searchFindsArchivedPlansWithoutBeingAskedTo() {
    start("back-end-20");
    commands.archive(plan("Back end in 20 days"));
    library.query().set("20");
    assertThat(titles(library)).startsWith("# Your plans", "Back end in 20 days");
  }

  @Test
  void ownPacksSayFromWhichFileAndBadOnesWhatIsWrong() {
    Catalogue builtIn = desk.catalogue();
    LibraryViewModel own =
        on(
            desk.runner(),
            new Catalogue(
                builtIn.roles(),
                List.of(
                    new PackProblem(
                        "/packs/bad.yaml", 7, Phrase.of("expected `%s` in %s", "title", "`role`"))),
                Map.of("android-developer", "/packs/android.yaml")));
    own.refresh();
    List<ListRow> rows = own.rows();
    assertThat(((Entry) rows.get(6)).source()).isEqualTo("From your file android.yaml");
    assertThat(((Entry) rows.get(2)).source()).isEmpty();
    assertThat(titles(own)).endsWith("# Packs that were left out", "bad.yaml, line 7");
    assertThat(((Entry) rows.getLast()).detail()).isEqualTo("expected `title` in `role`");
    assertThat(own.subject(rows.getLast())).isEmpty();
  }

  @Test
  void hindiWindowTellsInHindiWhatIsWrongWithAPack(@TempDir Path packs) throws IOException {
    Files.writeString(packs.resolve("bad.yaml"), "format: 1\nrole:\n  colour: red\n");
    Catalogue catalogue = CatalogueReader.read(packs);
    try (ViewModelDesk hindi = new ViewModelDesk(data.resolve("hindi"), Language.HINDI)) {
      LibraryViewModel own =
          new LibraryViewModel(
              hindi.plans(), catalogue, hindi.runner(), hindi.texts(), hindi.errors());
      own.refresh();
      assertThat(titles(own)).endsWith("# जो पैक छोड़ दिए गए", "bad.yaml, पंक्ति 3");
      assertThat(((Entry) own.rows().getLast()).detail())
          .startsWith("`role` की एक कुंजी में चाहिए: `role` के लिए key, edition, ")
          .endsWith(" में से कोई एक; मिला: colour");
      own.query().set("कोई एक");
      assertThat(titles(own)).containsExactly("# जो पैक छोड़ दिए गए", "bad.yaml, पंक्ति 3");
    }
  }

  @Test
  void planWhosePackIsGoneIsListedAllTheSame() {
    start("back-end-20");
    LibraryViewModel without =
        on(
            desk.runner(),
            new Catalogue(List.of(desk.catalogue().roles().getLast()), List.of(), Map.of()));
    without.refresh();
    assertThat(((Entry) without.rows().get(1)).detail())
        .isEqualTo("From a pack that is no longer here");
  }

  @Test
  void answerThatComesLateIsPassedOver() {
    WaitingRunner later = new WaitingRunner();
    LibraryViewModel slow = on(later, desk.catalogue());
    slow.refresh();
    start("back-end-20");
    slow.refresh();
    later.runNewestFirst();
    assertThat(titles(slow)).startsWith("# Your plans", "Back end in 20 days");
  }
}
