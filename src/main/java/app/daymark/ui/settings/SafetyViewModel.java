package app.daymark.ui.settings;

import app.daymark.backup.Backups;
import app.daymark.backup.Listed;
import app.daymark.backup.Reason;
import app.daymark.journal.Phrase;
import app.daymark.store.Checks;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.FilePicker;
import app.daymark.ui.kit.TaskRunner;
import app.daymark.ui.kit.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** How safe the learner's data is: its backups, where they go, and when it was last checked. */
public final class SafetyViewModel {

  private final Backups backups;
  private final Checks checks;
  private final FilePicker files;
  private final TaskRunner beside;
  private final Texts texts;
  private final ErrorReporter errors;

  private final ReadOnlyStringWrapper latest = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper folder = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper checked = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /**
   * Shows how it stands.
   *
   * @param beside the lane for what takes long
   */
  public SafetyViewModel(
      Backups backups,
      Checks checks,
      FilePicker files,
      TaskRunner beside,
      Texts texts,
      ErrorReporter errors) {
    this.backups = backups;
    this.checks = checks;
    this.files = files;
    this.beside = beside;
    this.texts = texts;
    this.errors = errors;
  }

  // Properties

  /** When the latest backup was made, and how many there are; empty until that is known. */
  ReadOnlyStringProperty latest() {
    return latest.getReadOnlyProperty();
  }

  /** Where backups go too; empty for nowhere. */
  ReadOnlyStringProperty folder() {
    return folder.getReadOnlyProperty();
  }

  /** When everything was last found whole. */
  ReadOnlyStringProperty checked() {
    return checked.getReadOnlyProperty();
  }

  /** Why a folder cannot be had; empty when nothing is wrong. */
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** Whether another folder is being taken. */
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  // Commands

  /** Looks again. */
  public void refresh() {
    checked.set(
        checks
            .wholeOn()
            .map(date -> texts.get("settings.check.last", texts.dateWithYear(date)))
            .orElse(texts.get("settings.check.never")));
    beside.run(() -> new Answer(backups.list(), backups.folder()), this::show, errors::report);
  }

  private record Answer(List<Listed> backups, Optional<Path> folder) {}

  private void show(Answer answer) {
    List<Listed> readable =
        answer.backups().stream().filter(each -> each.manifest() != null).toList();
    latest.set(
        readable.isEmpty()
            ? texts.get("settings.backups.none")
            : texts.get(
                "settings.backups.latest",
                texts.dateAndTime(readable.getFirst().madeAt()),
                readable.size()));
    folder.set(answer.folder().map(Path::toString).orElse(""));
  }

  /** Asks for a folder, and sends a backup there at once: then it is known to work. */
  void chooseFolder() {
    files
        .folder(texts.get("settings.folder.title"))
        .ifPresent(chosen ->
            take(() -> {
              backups.chooseFolder(Optional.of(chosen));
              return backups.make(Reason.BY_HAND).warnings();
            }));
  }

  /** Lets backups go nowhere else any more; those that are there stay. */
  void forgetFolder() {
    take(() -> {
      backups.chooseFolder(Optional.empty());
      return List.of();
    });
  }

  /**
   * Does it away from the thread that draws.
   *
   * @param step answers with what did not go as it should
   */
  private void take(Callable<List<Phrase>> step) {
    busy.set(true);
    problem.set("");
    beside.run(
        step,
        warnings -> {
          problem.set(texts.phrases(warnings));
          taken();
        },
        error -> {
          errors.report(error, problem::set);
          taken();
        });
  }

  private void taken() {
    busy.set(false);
    refresh();
  }
}
