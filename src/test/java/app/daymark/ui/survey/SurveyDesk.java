package app.daymark.ui.survey;

import app.daymark.catalogue.Role;
import app.daymark.salary.KeptSurvey;
import app.daymark.testkit.ChosenFiles;
import app.daymark.testkit.ShownWork;
import app.daymark.testkit.ViewModelDesk;
import app.daymark.ui.kit.Lanes;
import app.daymark.ui.kit.Language;
import app.daymark.ui.kit.RoleChoice;
import app.daymark.ui.kit.TaskRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The real services, a folder for files to bring, and the view models about bringing them. */
final class SurveyDesk implements AutoCloseable {

  private final ShownWork work = new ShownWork();

  final ViewModelDesk desk;
  final ChosenFiles files = new ChosenFiles();
  final RoleChoice roles;
  long nanos;
  int closed;
  int wentByHand;
  int wentToFile;
  private final Path folder;

  SurveyDesk(Path data, Path folder) {
    this(data, folder, Language.ENGLISH);
  }

  /** One whose window speaks another language. */
  SurveyDesk(Path data, Path folder, Language language) {
    this.desk = new ViewModelDesk(data, language);
    this.folder = folder;
    this.roles = new RoleChoice(desk::catalogue);
  }

  ImportViewModel importing() {
    return importing(desk.lanes());
  }

  ImportViewModel importing(Lanes lanes) {
    return new ImportViewModel(
        desk.services().salaries(),
        roles,
        files,
        lanes,
        work,
        new ImportViewModel.Clocks(() -> nanos, () -> ViewModelDesk.TODAY.getYear()),
        desk.texts(),
        desk.board(),
        desk.errors(),
        new ImportViewModel.Ways(() -> closed++, () -> wentByHand++));
  }

  /** The long work that is shown. */
  ShownWork work() {
    return work;
  }

  ByHandViewModel byHand() {
    return byHand(desk.runner());
  }

  ByHandViewModel byHand(TaskRunner runner) {
    return new ByHandViewModel(
        desk.services().salaries(),
        roles,
        runner,
        () -> ViewModelDesk.TODAY.getYear(),
        desk.texts(),
        desk.board(),
        desk.errors(),
        new ByHandViewModel.Ways(() -> closed++, () -> wentToFile++));
  }

  OwnSurveysViewModel own(TaskRunner runner) {
    return new OwnSurveysViewModel(
        desk.services().salaries(), runner, desk.texts(), desk.changes(), desk.errors());
  }

  /** A file with a text. */
  Path write(String text) {
    return write("pay.csv", text);
  }

  Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  Role role() {
    return roles.role().get();
  }

  /** What is kept for the role that is shown. */
  List<KeptSurvey> kept() {
    return desk.services().salaries().surveys(role().key());
  }

  @Override
  public void close() {
    desk.close();
  }
}
