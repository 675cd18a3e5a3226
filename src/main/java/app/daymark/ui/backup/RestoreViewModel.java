package app.daymark.ui.backup;

import app.daymark.backup.Restore;
import app.daymark.journal.Phrase;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.Lanes;
import app.daymark.ui.kit.Notice;
import app.daymark.ui.kit.Texts;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** One backup: what restoring it would change, and doing it. */
public final class RestoreViewModel {

  private final Path file;
  private final Restore restore;
  private final Supplier<List<Phrase>> warnings;
  private final ZoneId zone;
  private final Lanes lanes;
  private final Texts texts;
  private final Notice.Board notices;
  private final ErrorReporter errors;
  private final Ways ways;

  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOOKING);
  private final ReadOnlyObjectWrapper<@Nullable RestoreSheet> sheet = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private int asked;

  /** How far it has come. */
  enum State {
    /** What would change is being found out. */
    LOOKING,
    /** It can be restored. */
    READY,
    /** There is nothing to restore. */
    NOTHING,
    /** It cannot be restored. */
    REFUSED,
    RESTORING
  }

  /**
   * Where it goes on from here.
   *
   * @param close takes this away
   * @param backups shows all backups
   */
  public record Ways(Runnable close, Runnable backups) {}

  /**
   * Looks at one backup.
   *
   * @param warnings tells what was not as it should be when the data was opened last
   * @param zone in which the learner reads times
   */
  public RestoreViewModel(
      Path file,
      Restore restore,
      Supplier<List<Phrase>> warnings,
      ZoneId zone,
      Lanes lanes,
      Texts texts,
      Notice.Board notices,
      ErrorReporter errors,
      Ways ways) {
    this.file = file;
    this.restore = restore;
    this.warnings = warnings;
    this.zone = zone;
    this.lanes = lanes;
    this.texts = texts;
    this.notices = notices;
    this.errors = errors;
    this.ways = ways;
  }

  // Properties

  /** Where the backup lies. */
  String file() {
    return file.toString();
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /** What would change; null until it is known. */
  ReadOnlyObjectProperty<@Nullable RestoreSheet> sheet() {
    return sheet.getReadOnlyProperty();
  }

  /** Why it cannot be restored, or was not; empty when nothing is wrong. */
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  // Commands

  /** Looks again what would change; an answer after the next question is passed over. */
  public void refresh() {
    if (state.get() == State.RESTORING) {
      return;
    }
    int question = ++asked;
    lanes
        .beside()
        .run(
            () -> RestoreSheet.of(restore.preview(file), zone, texts),
            found -> {
              if (question == asked) {
                show(found);
              }
            },
            error -> {
              if (question == asked) {
                refused(error);
              }
            });
  }

  private void show(RestoreSheet found) {
    sheet.set(found);
    if (state.get() == State.REFUSED) {
      problem.set("");
    }
    state.set(found.changesNothing() ? State.NOTHING : State.READY);
  }

  private void refused(Exception error) {
    sheet.set(null);
    state.set(State.REFUSED);
    errors.report(error, problem::set);
  }

  /** Restores it, in the lane of all changes: nothing else changes meanwhile. */
  void restore() {
    RestoreSheet shown = sheet.get();
    if (state.get() != State.READY || shown == null) {
      return;
    }
    asked++;
    problem.set("");
    state.set(State.RESTORING);
    lanes
        .main()
        .run(
            () -> {
              restore.restore(file);
              return warnings.get();
            },
            found -> restored(shown.when(), found),
            this::notRestored);
  }

  private void restored(String when, List<Phrase> found) {
    ways.close().run();
    String told = texts.get("restore.done.told", when);
    notices.show(
        new Notice(
            found.isEmpty() ? told : told + " " + texts.phrases(found),
            found.isEmpty() ? Notice.Kind.PLAIN : Notice.Kind.WARNING,
            new Notice.Offer(texts.get("restore.done.backups"), ways.backups())));
  }

  private void notRestored(Exception error) {
    state.set(State.READY);
    errors.report(error, problem::set);
  }

  /** Goes back to all backups. */
  void cancel() {
    ways.backups().run();
  }
}
