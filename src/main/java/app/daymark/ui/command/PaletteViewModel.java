package app.daymark.ui.command;

import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.TaskRunner;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Finds what can be done, and what there is, by a few letters. */
public final class PaletteViewModel {

  /** More is not looked through; another letter is quicker. */
  private static final int MOST = 60;

  private final Callable<List<Find>> learning;
  private final TaskRunner runner;
  private final ErrorReporter errors;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ObservableList<Find> found = FXCollections.observableArrayList();
  private List<Find> commands = List.of();
  private List<Find> things = List.of();

  /**
   * Closed at first.
   *
   * @param learning reads plans, roles and tasks; called away from the thread that draws
   */
  public PaletteViewModel(Callable<List<Find>> learning, TaskRunner runner, ErrorReporter errors) {
    this.learning = learning;
    this.runner = runner;
    this.errors = errors;
    typed.subscribe((_, _) -> find());
  }

  // Properties

  /** Input: what is looked for. */
  public StringProperty typed() {
    return typed;
  }

  public ReadOnlyBooleanProperty isOpen() {
    return open.getReadOnlyProperty();
  }

  /** What fits, the best first; while nothing is typed, what can be done. */
  public ObservableList<Find> found() {
    return found;
  }

  // Commands

  /**
   * Begins anew. Plans, roles and tasks come a moment later; until then those of the last time are
   * found.
   *
   * @param offered what can be done now
   */
  public void open(List<Find> offered) {
    commands = List.copyOf(offered);
    typed.set("");
    find();
    open.set(true);
    runner.run(learning, this::take, errors::report);
  }

  private void take(List<Find> now) {
    things = now;
    if (open.get() && !typed.get().isBlank()) {
      find();
    }
  }

  public void close() {
    open.set(false);
  }

  /** Closes, and does what was found. */
  public void choose(Find find) {
    close();
    find.run().run();
  }

  private record Scored(Find find, int score) {}

  private void find() {
    Match match = Match.of(typed.get());
    if (match.isEmpty()) {
      found.setAll(commands);
      return;
    }
    found.setAll(
        Stream.concat(commands.stream(), things.stream())
            .map(each -> new Scored(each, match.score(each.folded())))
            .filter(each -> each.score != Match.NONE)
            .sorted(
                Comparator.comparingInt(Scored::score)
                    .reversed()
                    .thenComparing(each -> each.find.kind()))
            .limit(MOST)
            .map(Scored::find)
            .toList());
  }
}
