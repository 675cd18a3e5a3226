package app.daymark.ui.salary;

import app.daymark.salary.KeptSurvey;
import app.daymark.ui.kit.Command;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What can be done from the salary screen, by button and by key. */
final class SalaryActions {

  private final SalaryViewModel viewModel;
  private final SalaryView.Ways ways;
  private final Command bring;
  private final List<Command> commands;
  private final List<Node> buttons;

  SalaryActions(SalaryViewModel viewModel, Texts texts, SalaryView.Ways ways, TakeOutMenu takeOut) {
    this.viewModel = viewModel;
    this.ways = ways;
    Command compare = Command.always(texts.get("salary.compare"), key(KeyCode.C), ways.compare());
    Command here = Command.always(texts.get("salary.here"), key(KeyCode.Y), ways.here());
    bring = Command.always(texts.get("salary.bring"), key(KeyCode.B), ways.bringData());
    Command remove =
        new Command(
            texts.get("salary.remove"),
            key(KeyCode.DELETE),
            () -> shownOwn().isPresent(),
            this::remove);
    commands = List.of(compare, here, bring, remove);
    buttons =
        List.of(
            button("salary-compare", compare),
            button("salary-here", here),
            takeOut.root(),
            bringData(),
            removal(remove));
  }

  /** All that can be done here. */
  List<Command> commands() {
    return commands;
  }

  List<Node> buttons() {
    return buttons;
  }

  /** Gives the first of them the keyboard. */
  void focus() {
    buttons.getFirst().requestFocus();
  }

  /** Another one for where nothing is known. */
  Button bringData() {
    return button("salary-bring", bring);
  }

  /** Offered for a survey of the learner's own only. */
  private Button removal(Command command) {
    Button remove = button("salary-remove", command);
    Page.showWhile(
        remove,
        Bindings.createBooleanBinding(
            () -> command.fits().getAsBoolean(), viewModel.surveys().first()));
    return remove;
  }

  private Optional<KeptSurvey> shownOwn() {
    return Optional.ofNullable(viewModel.surveys().first().get()).flatMap(KnownSurvey::own);
  }

  private void remove() {
    shownOwn().ifPresent(ways.remove());
  }

  private static Button button(String id, Command command) {
    Button button = new Button(command.name());
    button.setId(id);
    button.setOnAction(_ -> command.run().run());
    return button;
  }

  private static KeyCombination key(KeyCode code) {
    return new KeyCodeCombination(code);
  }

  /** As rows of other screens have them; not while something is typed. */
  void onKey(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl) {
      return;
    }
    for (Command command : commands) {
      KeyCombination key = command.key();
      if (key != null && key.match(event)) {
        event.consume();
        command.run().run();
        return;
      }
    }
  }
}
