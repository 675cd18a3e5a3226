package app.daymark.ui.backup;

import app.daymark.backup.Backups;
import app.daymark.backup.Backups.Made;
import app.daymark.backup.Reason;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.FilePicker;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The backups there are. */
public final class BackupsViewModel {

  private final Backups backups;
  private final BackupWords words;
  private final FilePicker files;
  private final TaskRunner beside;
  private final Texts texts;
  private final ErrorReporter errors;
  private final Consumer<Path> onChosen;

  private final ObservableList<BackupLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /**
   * Shows backups.
   *
   * @param usual the folder in the learner's data they lie in
   * @param beside the lane for what takes long
   * @param onChosen called with a backup that may be restored
   */
  public BackupsViewModel(
      Backups backups,
      Path usual,
      FilePicker files,
      TaskRunner beside,
      Texts texts,
      ErrorReporter errors,
      Consumer<Path> onChosen) {
    this.backups = backups;
    this.words = new BackupWords(texts, usual);
    this.files = files;
    this.beside = beside;
    this.texts = texts;
    this.errors = errors;
    this.onChosen = onChosen;
  }

  // Properties

  /** All there are, the newest first. */
  ObservableList<BackupLine> lines() {
    return lines;
  }

  /** Whether the first answer has arrived. */
  ReadOnlyBooleanProperty loaded() {
    return loaded.getReadOnlyProperty();
  }

  /** Whether a backup is being made. */
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** What was done last; empty for nothing. */
  ReadOnlyStringProperty told() {
    return told.getReadOnlyProperty();
  }

  /** What went wrong last; empty for nothing. */
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  // Commands

  /** Looks again which there are. */
  public void refresh() {
    beside.run(() -> backups.list().stream().map(words::line).toList(), this::show, errors::report);
  }

  private void show(List<BackupLine> found) {
    // The list keeps its place when nothing is new.
    if (!lines.equals(found)) {
      lines.setAll(found);
    }
    loaded.set(true);
  }

  /** Makes one now. */
  void backUp() {
    busy.set(true);
    told.set("");
    problem.set("");
    beside.run(() -> backups.make(Reason.BY_HAND), this::made, this::notMade);
  }

  private void made(Made made) {
    busy.set(false);
    told.set(texts.get("backups.made"));
    problem.set(texts.phrases(made.warnings()));
    refresh();
  }

  private void notMade(Exception error) {
    busy.set(false);
    errors.report(error, problem::set);
  }

  /** Looks into a backup of the list; into one that cannot be read there is nothing to look. */
  void choose(BackupLine line) {
    if (line.readable()) {
      onChosen.accept(line.file());
    }
  }

  /** Looks into a backup from anywhere. */
  void chooseFile() {
    files
        .file(texts.get("backups.file.title"), texts.get("backups.file.kind"), "*.zip")
        .ifPresent(onChosen);
  }
}
