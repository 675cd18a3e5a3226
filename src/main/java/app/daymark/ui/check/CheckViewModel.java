package app.daymark.ui.check;

import app.daymark.store.CheckReport;
import app.daymark.store.Checks;
import app.daymark.store.Progress;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.Lanes;
import app.daymark.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A check of everything the learner has, and the repair of what it finds. */
public final class CheckViewModel {

  /** More of them tell nothing new. */
  private static final int MOST_SENTENCES = 30;

  private static final double UNKNOWN = -1;

  private final Checks checks;
  private final Supplier<List<String>> warnings;
  private final Lanes lanes;
  private final Texts texts;
  private final ErrorReporter errors;

  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.CHECKING);
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
  private final ReadOnlyObjectWrapper<List<String>> sentences =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /** Ends the check that is under way. */
  private AtomicBoolean stop = new AtomicBoolean();

  /** How far it has come. */
  enum State {
    CHECKING,
    REPAIRING,
    WHOLE,
    DAMAGED,
    STOPPED,
    /** It could not be done. */
    REFUSED
  }

  /**
   * Checks nothing yet.
   *
   * @param warnings tells what was not as it should be when the data was opened last
   */
  public CheckViewModel(
      Checks checks,
      Supplier<List<String>> warnings,
      Lanes lanes,
      Texts texts,
      ErrorReporter errors) {
    this.checks = checks;
    this.warnings = warnings;
    this.lanes = lanes;
    this.texts = texts;
    this.errors = errors;
  }

  // Properties

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /** From 0 to 1; less than 0 while nobody knows. */
  ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }

  /** What was looked at and found, once that is known. */
  ReadOnlyObjectProperty<List<String>> sentences() {
    return sentences.getReadOnlyProperty();
  }

  /** Why it could not be done; empty when nothing went wrong. */
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  // Commands

  /** Looks at everything, beside the lane of changes: those may go on meanwhile. */
  public void check() {
    check(List.of());
  }

  /**
   * The same.
   *
   * @param before what to tell before what is found
   */
  private void check(List<String> before) {
    AtomicBoolean own = new AtomicBoolean();
    stop = own;
    problem.set("");
    sentences.set(List.of());
    progress.set(UNKNOWN);
    state.set(State.CHECKING);
    lanes
        .beside()
        .run(
            () -> checks.full(progress(own)),
            report -> {
              if (!own.get()) {
                show(before, report);
              }
            },
            error -> {
              if (!own.get()) {
                refused(error);
              }
            });
  }

  /** Shows how far it has come, and ends it where it is not wanted any more. */
  private Progress progress(AtomicBoolean own) {
    return (done, of) -> {
      if (own.get()) {
        throw new CancellationException();
      }
      // Rows are compared after the last line, and nobody knows how long that takes.
      double share = done < of ? (double) done / of : UNKNOWN;
      lanes.main().run(() -> share, progress::set, errors::report);
    };
  }

  /** Ends the check; nothing has changed. */
  void stop() {
    stop.set(true);
    if (state.get() == State.CHECKING) {
      state.set(State.STOPPED);
    }
  }

  /** Makes anew what is damaged, in the lane of all changes, and looks again. */
  void repair() {
    state.set(State.REPAIRING);
    lanes
        .main()
        .run(
            () -> {
              checks.repair();
              return warnings.get();
            },
            this::checkAgain,
            this::refused);
  }

  private void checkAgain(List<String> found) {
    List<String> before = new ArrayList<>(List.of(texts.get("check.repaired")));
    before.addAll(found);
    check(before);
  }

  private void show(List<String> before, CheckReport report) {
    List<String> all = new ArrayList<>(before);
    all.addAll(report.found());
    sentences.set(all.size() > MOST_SENTENCES ? shortened(all) : all);
    state.set(report.isWhole() ? State.WHOLE : State.DAMAGED);
  }

  private List<String> shortened(List<String> all) {
    List<String> most = new ArrayList<>(all.subList(0, MOST_SENTENCES));
    most.add(texts.get("check.more", all.size() - MOST_SENTENCES));
    return most;
  }

  private void refused(Exception error) {
    state.set(State.REFUSED);
    errors.report(error, problem::set);
  }
}
