package app.daymark.ui.survey;

import app.daymark.catalogue.Role;
import app.daymark.exchange.survey.Imported;
import app.daymark.exchange.survey.SurveyOptions;
import app.daymark.journal.Refusal;
import app.daymark.salary.SalaryService;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.FilePicker;
import app.daymark.ui.kit.Lanes;
import app.daymark.ui.kit.Notice;
import app.daymark.ui.kit.RoleChoice;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.WorkBoard;
import java.nio.file.Path;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Bringing a survey from a file: what would come of it, and keeping it. A file is read beside the
 * lane of changes, again after each choice; nothing is stored before it is kept.
 */
public final class ImportViewModel {

  private final SalaryService salaries;
  private final RoleField role;
  private final FilePicker files;
  private final Lanes lanes;
  private final Clocks clocks;
  private final Texts texts;
  private final Notice.Board notices;
  private final ErrorReporter errors;
  private final Ways ways;

  private final ImportForm form;
  private final FileReading reading;
  private final ReadOnlyObjectWrapper<ImportState> state =
      new ReadOnlyObjectWrapper<>(new ImportState.Choosing());
  private final ReadOnlyObjectWrapper<@Nullable ImportPreview> preview =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private boolean isOffered;

  /**
   * What time it is.
   *
   * @param nanos of a clock that only ever goes on, to measure with
   * @param year the present one
   */
  public record Clocks(LongSupplier nanos, IntSupplier year) {}

  /**
   * Where it goes on from here.
   *
   * @param close takes this away
   * @param byHand asks for figures instead of a file
   */
  public record Ways(Runnable close, Runnable byHand) {}

  /** Begins without a file, for the role that is shown. */
  public ImportViewModel(
      SalaryService salaries,
      RoleChoice roles,
      FilePicker files,
      Lanes lanes,
      WorkBoard board,
      Clocks clocks,
      Texts texts,
      Notice.Board notices,
      ErrorReporter errors,
      Ways ways) {
    this.salaries = salaries;
    this.role = new RoleField(roles);
    this.files = files;
    this.lanes = lanes;
    this.clocks = clocks;
    this.texts = texts;
    this.notices = notices;
    this.errors = errors;
    this.ways = ways;
    this.form = new ImportForm(texts);
    this.reading = new FileReading(lanes.beside(), board, clocks.nanos(), texts);
    form.onChange(this::read);
  }

  // Properties

  /** The role it is for. */
  RoleField role() {
    return role;
  }

  /** Which answers count. */
  ImportForm form() {
    return form;
  }

  ReadOnlyObjectProperty<ImportState> state() {
    return state.getReadOnlyProperty();
  }

  /**
   * What the file would bring, as it was read last: it stays to be looked at while the file is read
   * again. Null until it was read.
   */
  ReadOnlyObjectProperty<@Nullable ImportPreview> preview() {
    return preview.getReadOnlyProperty();
  }

  /** What is read; null until it is chosen. */
  ReadOnlyObjectProperty<@Nullable Path> file() {
    return file.getReadOnlyProperty();
  }

  /** Why it could not be kept; empty when nothing is wrong. */
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  // Commands

  /** Asks for a file, and reads it. */
  void choose() {
    files
        .file(texts.get("bring.file.title"), texts.get("bring.file.kind"), "*.csv")
        .ifPresent(this::open);
  }

  /** Reads a file with all its answers; what was chosen in the one before does not count. */
  void open(Path chosen) {
    reading.giveUp();
    file.set(chosen);
    form.clear();
    isOffered = false;
    preview.set(null);
    read();
  }

  /** Reads the file again, with the choices as they are. What is being read is given up. */
  void read() {
    Path chosen = file.get();
    reading.giveUp();
    if (chosen == null) {
      return;
    }
    problem.set("");
    try {
      SurveyOptions options = form.options(clocks.year().getAsInt());
      state.set(new ImportState.Reading());
      reading.read(chosen, options, this::show, this::fail, this::cancel);
    } catch (Refusal e) {
      preview.set(null);
      state.set(new ImportState.Failed(texts.refusal(e)));
    }
  }

  private void show(Imported found) {
    if (!isOffered) {
      form.offer(found.report());
      isOffered = true;
    }
    ImportPreview shown = ImportPreview.of(found, texts);
    preview.set(shown);
    state.set(new ImportState.Ready(shown));
  }

  private void fail(Exception error) {
    if (!isOffered) {
      form.offerBasics();
    }
    preview.set(null);
    state.set(new ImportState.Failed(texts.get("bring.failed")));
    errors.report(error, message -> state.set(new ImportState.Failed(message)));
  }

  /** Ends the reading. Nothing was stored, and nothing of it is left. */
  void cancel() {
    reading.giveUp();
    if (state.get() instanceof ImportState.Reading) {
      preview.set(null);
      state.set(new ImportState.Stopped());
    }
  }

  /** Keeps what was read, for the chosen role. */
  void keep() {
    if (!(state.get() instanceof ImportState.Ready(ImportPreview shown))) {
      return;
    }
    problem.set("");
    Role kept = role.get();
    state.set(new ImportState.Keeping(shown));
    lanes
        .main()
        .run(
            () -> {
              salaries.keep(kept.key(), shown.survey());
              return kept;
            },
            this::kept,
            error -> {
              if (state.get() instanceof ImportState.Keeping) {
                state.set(new ImportState.Ready(shown));
              }
              errors.report(error, problem::set);
            });
  }

  private void kept(Role forRole) {
    role.show(forRole);
    ways.close().run();
    notices.show(new Notice(texts.get("bring.kept", forRole.title()), Notice.Kind.UNDOABLE));
  }

  /** Asks for figures instead. */
  void byHand() {
    ways.byHand().run();
  }
}
