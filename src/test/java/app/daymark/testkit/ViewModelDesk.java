package app.daymark.testkit;

import app.daymark.AppContext;
import app.daymark.catalogue.Catalogue;
import app.daymark.catalogue.PlanTemplate;
import app.daymark.plan.PlanService;
import app.daymark.store.AppFolders;
import app.daymark.ui.kit.Changes;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.Lanes;
import app.daymark.ui.kit.Language;
import app.daymark.ui.kit.TaskCommands;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The real services on a folder of the test's, and what view models need beside them. */
public final class ViewModelDesk implements AutoCloseable {

  /** The study date of every desk: a Monday. */
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private final Board board = new Board();
  private final Texts texts;
  private final AppContext context;
  private Instant now = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);

  public ViewModelDesk(Path data) {
    this(data, Language.ENGLISH);
  }

  /** One whose window speaks another language. */
  public ViewModelDesk(Path data, Language language) {
    texts = new Texts(language.locale());
    InstantSource source = () -> now;
    context = AppContext.open(new AppFolders(data), source.withZone(ZoneOffset.UTC));
  }

  /** Makes it noon of another day. */
  public void goTo(LocalDate date) {
    now = date.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  public void advance(Duration duration) {
    now = now.plus(duration);
  }

  public PlanService plans() {
    return context.plans();
  }

  /** All services there are. */
  public AppContext services() {
    return context;
  }

  public Catalogue catalogue() {
    return context.catalogue();
  }

  public PlanTemplate template(String key) {
    return catalogue().plan(key).orElseThrow();
  }

  /** Runs on the calling thread, so that a command has done its work when it returns. */
  public TaskRunner runner() {
    return TaskRunner.direct();
  }

  /** The same for both lanes. */
  public Lanes lanes() {
    return Lanes.direct();
  }

  public Texts texts() {
    return texts;
  }

  public Board board() {
    return board;
  }

  public ErrorReporter errors() {
    return new ErrorReporter(board, texts);
  }

  public Changes changes() {
    return changes(runner());
  }

  private Changes changes(TaskRunner runner) {
    return new Changes(plans(), runner, board, errors());
  }

  public TaskCommands commands() {
    return commands(runner());
  }

  /** Commands whose work is done when the runner does it. */
  public TaskCommands commands(TaskRunner runner) {
    return new TaskCommands(plans(), context.editing(), changes(runner), texts);
  }

  @Override
  public void close() {
    context.close();
  }
}
