package app.daymark.ui.salary;

import app.daymark.catalogue.Catalogue;
import app.daymark.catalogue.CatalogueReader;
import app.daymark.catalogue.Role;
import app.daymark.salary.SalarySurvey;
import app.daymark.testkit.ChosenFiles;
import app.daymark.testkit.ViewModelDesk;
import app.daymark.ui.kit.RoleChoice;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The salary screen's view model on real services, with roles that pay what the test says. */
final class SalaryDesk implements AutoCloseable {

  final ViewModelDesk desk;
  final ChosenFiles files = new ChosenFiles();
  final RoleChoice choice;
  final SalaryViewModel salary;

  /** With the roles of the catalogue, each paying what is given in its place, or nothing. */
  SalaryDesk(Path data, List<List<SalarySurvey>> surveys) {
    desk = new ViewModelDesk(data);
    List<Role> roles = CatalogueReader.read(Path.of("no", "such", "folder")).roles();
    Catalogue catalogue =
        new Catalogue(
            IntStream.range(0, roles.size())
                .mapToObj(
                    i -> paying(roles.get(i), i < surveys.size() ? surveys.get(i) : List.of()))
                .toList(),
            List.of(),
            Map.of());
    choice = new RoleChoice(() -> catalogue);
    salary = viewModel();
  }

  /** With one survey of the first role. */
  static SalaryDesk of(Path data, SalarySurvey survey) {
    return new SalaryDesk(data, List.of(List.of(survey)));
  }

  /** Another one on the same data, as after a restart. */
  SalaryViewModel viewModel() {
    return new SalaryViewModel(
        choice,
        desk.services().salaries(),
        desk.services().salaryNotes(),
        desk.plans(),
        desk.runner(),
        desk.texts(),
        desk.errors());
  }

  SalaryPage page() {
    return salary.page().get();
  }

  void choose(int role) {
    choice.role().set(choice.roles().get(role));
  }

  /** Keeps a survey as the learner's own, for the chosen role. */
  void keep(SalarySurvey survey) {
    desk.services().salaries().keep(choice.role().get().key(), survey);
    salary.refresh();
  }

  TakeOutViewModel takeOut() {
    return new TakeOutViewModel(files, desk.runner(), desk.texts(), desk.board(), desk.errors());
  }

  /** The screen, with ways that lead nowhere. */
  SalaryView view() {
    return new SalaryView(
        salary,
        takeOut(),
        desk.texts(),
        new SalaryView.Ways(() -> {}, () -> {}, () -> {}, _ -> {}));
  }

  private static Role paying(Role role, List<SalarySurvey> surveys) {
    return new Role(
        role.key(),
        role.edition(),
        role.title(),
        role.summary(),
        role.description(),
        role.responsibilities(),
        role.guide(),
        surveys,
        role.plans(),
        role.related(),
        role.source());
  }

  @Override
  public void close() {
    desk.close();
  }
}
