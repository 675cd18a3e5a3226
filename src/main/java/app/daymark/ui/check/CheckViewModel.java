package app.daymark.ui.check;

import app.daymark.journal.Phrase;
import app.daymark.store.CheckReport;
import app.daymark.store.Checks;
import app.daymark.store.Progress;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.Lanes;
import app.daymark.ui.kit.Notice;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.WorkBoard;
import app.daymark.ui.kit.WorkBoard.Pace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
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
  private final Supplier<List<Phrase>> warnings;
  private final Lanes lanes;
  private final WorkBoard board;
  private final Texts texts;
  private final Notice.Board notices;
  private final ErrorReporter errors;
  private final Runnable toCheck;

  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.CHECKING);
  private final ReadOnlyObjectWrapper<List<String>> sentences =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /** The check that is under way, or was last. */
  private Run run = new Run();

  private boolean isShown = true;

  /** A check: how far it has come, from 0 to 1, and whether it is to go on. Of any thread. */
  private static final class Run {

    private volatile double share = UNKNOWN;
    private volatile boolean isStopped;
    private Runnable over = () -> {};
  }

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
   * @param toCheck shows a check again that was left
   */
  public CheckViewModel(
      Checks checks,
      Supplier<List<Phrase>> warnings,
      Lanes lanes,
      WorkBoard board,
      Texts texts,
      Notice.Board notices,
      ErrorReporter errors,
      Runnable toCheck) {
    this.checks = checks;
    this.warnings = warnings;
    this.lanes = lanes;
    this.board = board;
    this.texts = texts;
    this.notices = notices;
    this.errors = errors;
    this.toCheck = toCheck;
  }

  // Properties

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
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
    Run own = new Run();
    run = own;
    problem.set("");
    sentences.set(List.of());
    state.set(State.CHECKING);
    own.over = board.begin(texts.get("check.checking"), () -> new Pace(own.share, ""), this::stop);
    lanes
        .beside()
        .run(
            () -> checks.full(progress(own)),
            report -> unlessStopped(own, () -> show(before, report)),
            error -> unlessStopped(own, () -> refused(error)));
  }

  private static void unlessStopped(Run own, Runnable then) {
    if (!own.isStopped) {
      own.over.run();
      then.run();
    }
  }

  /** Says how far it has come, and ends it where it is not wanted any more. */
  private static Progress progress(Run own) {
    return (done, of) -> {
      if (own.isStopped) {
        throw new CancellationException();
      }
      // Rows are compared after the last line, and nobody knows how long that takes.
      own.share = done < of ? (double) done / of : UNKNOWN;
    };
  }

  /** Ends the check; nothing has changed. */
  void stop() {
    run.isStopped = true;
    run.over.run();
    if (state.get() == State.CHECKING) {
      state.set(State.STOPPED);
    }
  }

  /** Goes on unseen, and tells the outcome when it is known. */
  void leave() {
    isShown = false;
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

  private void checkAgain(List<Phrase> found) {
    List<String> before = new ArrayList<>(List.of(texts.get("check.repaired")));
    before.addAll(said(found));
    check(before);
  }

  private void show(List<String> before, CheckReport report) {
    List<String> all = new ArrayList<>(before);
    all.addAll(said(report.found()));
    sentences.set(all.size() > MOST_SENTENCES ? shortened(all) : all);
    state.set(report.isWhole() ? State.WHOLE : State.DAMAGED);
    if (!isShown) {
      tell(report);
    }
  }

  private List<String> said(List<Phrase> found) {
    return found.stream().map(texts::phrase).toList();
  }

  private void tell(CheckReport report) {
    notices.show(
        report.isWhole()
            ? new Notice(texts.get("check.whole"), Notice.Kind.PLAIN)
            : new Notice(
                texts.get("check.damaged"),
                Notice.Kind.WARNING,
                new Notice.Offer(texts.get("housekeeping.check"), toCheck)));
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
