package app.daymark.ui.salary;

import app.daymark.salary.KeptSurvey;
import app.daymark.ui.kit.Command;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
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
  private final Texts texts;
  private final SalaryView.Ways ways;
  private final List<Node> buttons = new ArrayList<>();

  SalaryActions(SalaryViewModel viewModel, Texts texts, SalaryView.Ways ways, TakeOutMenu takeOut) {
    this.viewModel = viewModel;
    this.texts = texts;
    this.ways = ways;
    buttons.add(button("salary.compare", "salary-compare", ways.compare()));
    buttons.add(button("salary.here", "salary-here", ways.here()));
    buttons.add(takeOut.root());
    buttons.add(bringData());
    buttons.add(removal());
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
    return button("salary.bring", "salary-bring", ways.bringData());
  }

  /** Offered for a survey of the learner's own only. */
  private Button removal() {
    Button remove = button("salary.remove", "salary-remove", this::remove);
    Page.showWhile(
        remove,
        Bindings.createBooleanBinding(() -> shownOwn().isPresent(), viewModel.surveys().first()));
    return remove;
  }

  private Optional<KeptSurvey> shownOwn() {
    return Optional.ofNullable(viewModel.surveys().first().get()).flatMap(KnownSurvey::own);
  }

  private void remove() {
    shownOwn().ifPresent(ways.remove());
  }

  private Button button(String key, String id, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setId(id);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /** All that can be done here. */
  List<Command> commands() {
    BooleanSupplier isOwn = () -> shownOwn().isPresent();
    return List.of(
        Command.always(texts.get("salary.compare"), key(KeyCode.C), ways.compare()),
        Command.always(texts.get("salary.here"), key(KeyCode.Y), ways.here()),
        Command.always(texts.get("salary.bring"), key(KeyCode.B), ways.bringData()),
        new Command(texts.get("salary.remove"), key(KeyCode.DELETE), isOwn, this::remove));
  }

  private static KeyCombination key(KeyCode code) {
    return new KeyCodeCombination(code);
  }

  /** As rows of other screens have them; not while something is typed. */
  void onKey(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl) {
      return;
    }
    for (Command command : commands()) {
      KeyCombination key = command.key();
      if (key != null && key.match(event)) {
        event.consume();
        command.run().run();
        return;
      }
    }
  }
}
