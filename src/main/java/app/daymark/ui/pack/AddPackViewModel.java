package app.daymark.ui.pack;

import app.daymark.catalogue.NewPack;
import app.daymark.catalogue.Role;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.TaskRunner;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** A pack that was opened: what it holds, and adding it. */
public final class AddPackViewModel {

  private final String file;
  private final Callable<NewPack> reading;
  private final Consumer<NewPack> adding;
  private final TaskRunner runner;
  private final ErrorReporter errors;
  private final Ways ways;

  private final ReadOnlyObjectWrapper<@Nullable NewPack> pack = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(false);

  /**
   * Where it goes on from here.
   *
   * @param close takes this away
   * @param added goes to a role that is here now
   */
  public record Ways(Runnable close, Consumer<Role> added) {}

  /**
   * Begins with nothing known.
   *
   * @param file where the pack lies
   * @param reading reads and checks it; called away from the thread that draws, as the next
   * @param adding keeps it
   */
  public AddPackViewModel(
      String file,
      Callable<NewPack> reading,
      Consumer<NewPack> adding,
      TaskRunner runner,
      ErrorReporter errors,
      Ways ways) {
    this.file = file;
    this.reading = reading;
    this.adding = adding;
    this.runner = runner;
    this.errors = errors;
    this.ways = ways;
  }

  // Properties

  String file() {
    return file;
  }

  /** The pack; null until it is read, and when it is wrong. */
  ReadOnlyObjectProperty<@Nullable NewPack> pack() {
    return pack.getReadOnlyProperty();
  }

  /** Why it cannot be added; empty when nothing is wrong. */
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** Whether it can be added now. */
  ReadOnlyBooleanProperty ready() {
    return ready.getReadOnlyProperty();
  }

  // Commands

  /** Reads it. */
  public void read() {
    runner.run(
        reading,
        read -> {
          pack.set(read);
          ready.set(true);
        },
        error -> errors.report(error, problem::set));
  }

  /** Adds it, once. */
  void add() {
    NewPack shown = pack.get();
    if (!ready.get() || shown == null) {
      return;
    }
    ready.set(false);
    problem.set("");
    runner.run(
        () -> {
          adding.accept(shown);
          return shown.role();
        },
        ways.added(),
        error -> {
          ready.set(true);
          errors.report(error, problem::set);
        });
  }

  void close() {
    ways.close().run();
  }
}
