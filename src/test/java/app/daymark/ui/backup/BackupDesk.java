package app.daymark.ui.backup;

import app.daymark.backup.Reason;
import app.daymark.plan.PlanTerms;
import app.daymark.plan.Task;
import app.daymark.testkit.ChosenFiles;
import app.daymark.testkit.ViewModelDesk;
import app.daymark.ui.kit.Lanes;
import app.daymark.ui.kit.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A learner's data with a plan under way, and the view models about its backups. */
final class BackupDesk implements AutoCloseable {

  final ViewModelDesk desk;
  final ChosenFiles files = new ChosenFiles();

  /** The backups that were chosen to be looked into. */
  final List<Path> chosen = new ArrayList<>();

  int closed;
  int wentBack;

  BackupDesk(Path data) {
    this(data, Language.ENGLISH);
  }

  /** One whose window speaks another language. */
  BackupDesk(Path data, Language language) {
    desk = new ViewModelDesk(data, language);
  }

  BackupDesk withPlan() {
    desk.plans().start(desk.template("back-end-20"), PlanTerms.from(ViewModelDesk.TODAY));
    return this;
  }

  List<Task> tasks() {
    return desk.plans().plans().getFirst().tasks().toList();
  }

  void tick(int task) {
    desk.plans().tick(tasks().get(task).id(), ViewModelDesk.TODAY);
  }

  long done() {
    return tasks().stream().filter(Task::isDone).count();
  }

  /** Makes a backup, by hand. */
  Path backUp() {
    return desk.services().backups().make(Reason.BY_HAND).file();
  }

  /** Where backups lie. */
  Path folder() {
    return desk.services().folders().backups();
  }

  BackupsViewModel backups() {
    return new BackupsViewModel(
        desk.services().backups(),
        folder(),
        files,
        desk.runner(),
        desk.texts(),
        desk.errors(),
        chosen::add);
  }

  RestoreViewModel restore(Path file) {
    return restore(file, desk.lanes());
  }

  RestoreViewModel restore(Path file, Lanes lanes) {
    return new RestoreViewModel(
        file,
        desk.services().restore(),
        desk.services()::warnings,
        desk.services().zone(),
        lanes,
        desk.texts(),
        desk.board(),
        desk.errors(),
        new RestoreViewModel.Ways(() -> closed++, () -> wentBack++));
  }

  /** Puts a copy of a backup among them, as another device would in a shared folder. */
  Path copyAs(Path backup, Path folder, String device) throws IOException {
    String name = backup.getFileName().toString();
    Path copy = folder.resolve(name.replaceFirst("daymark-[0-9a-f]{4}", "daymark-" + device));
    return Files.copy(backup, copy);
  }

  @Override
  public void close() {
    desk.close();
  }
}
