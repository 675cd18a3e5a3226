package app.daymark.ui.settings;

import app.daymark.store.DataPlace;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.FilePicker;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Where the learner's data lies, and where it will lie from the next start on. */
public final class DataPlaceViewModel {

  private final DataPlace place;
  private final FilePicker files;
  private final TaskRunner beside;
  private final Texts texts;
  private final ErrorReporter errors;

  private final ReadOnlyStringWrapper next = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /**
   * Shows it.
   *
   * @param beside the lane for what takes long, as a disk may that has to wake up
   */
  public DataPlaceViewModel(
      DataPlace place, FilePicker files, TaskRunner beside, Texts texts, ErrorReporter errors) {
    this.place = place;
    this.files = files;
    this.beside = beside;
    this.texts = texts;
    this.errors = errors;
  }

  // Properties

  /** Where it is to lie from the next start on; empty for where it is. */
  ReadOnlyStringProperty next() {
    return next.getReadOnlyProperty();
  }

  /** Why it cannot lie where it was to; empty when nothing is wrong. */
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** Whether a folder is being looked at. */
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  // Commands

  /** Looks again. */
  public void refresh() {
    beside.run(place::next, this::show, errors::report);
  }

  /** Asks for a folder, and notes that the data is to lie there. */
  void choose() {
    files
        .folder(texts.get("settings.data.title"))
        .ifPresent(chosen -> take(() -> Optional.of(place.moveTo(chosen))));
  }

  /** Lets it lie where it is. */
  void stay() {
    take(() -> {
      place.stay();
      return Optional.empty();
    });
  }

  private void take(Callable<Optional<Path>> step) {
    busy.set(true);
    problem.set("");
    beside.run(
        step,
        now -> {
          busy.set(false);
          show(now);
        },
        error -> {
          busy.set(false);
          errors.report(error, problem::set);
        });
  }

  private void show(Optional<Path> now) {
    next.set(now.map(Path::toString).orElse(""));
  }
}
