package app.daymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class MinutesFieldTest {

  private final ObjectProperty<Integer> minutes = new SimpleObjectProperty<>(90);
  private final Spinner<Integer> field =
      WaitForAsyncUtils.waitForAsyncFx(5_000, () -> MinutesField.of("Minutes", 10, 600, minutes));

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  /** What is typed counts when the field is left. */
  private void type(String text) {
    WaitForAsyncUtils.waitForAsyncFx(
        5_000,
        () -> {
          field.getEditor().setText(text);
          field.commitValue();
          return field;
        });
  }

  @ParameterizedTest
  @CsvSource({
    "45, 45",
    "5, 10",
    "9999, 600",
    "0, 10",
    "'', 90",
    "abc, 90",
    "-20, 90",
    "1e9, 90",
    "' 45 ', 45",
    "99999999999, 600",
    "99999999999999999999, 90"
  })
  void whatIsTypedBecomesANumberWithinBounds(String text, int expected) {
    type(text);
    assertThat(minutes.get()).isEqualTo(expected);
  }

  @Test
  void whatIsTypedCountsOnEnterAndWhatIsNoneMakesWay() {
    enter("45");
    assertThat(minutes.get()).isEqualTo(45);
    enter("many");
    assertThat(minutes.get()).isEqualTo(45);
    assertThat(field.getEditor().getText()).isEqualTo("45");
  }

  private void enter(String text) {
    WaitForAsyncUtils.waitForAsyncFx(
        5_000,
        () -> {
          field.getEditor().setText(text);
          Event.fireEvent(field.getEditor(), new ActionEvent());
        });
  }

  @Test
  void escapeGoesOnToThePanelAroundIt() {
    List<KeyCode> heard = new ArrayList<>();
    WaitForAsyncUtils.waitForAsyncFx(
        5_000,
        () -> {
          StackPane panel = new StackPane(field);
          panel.addEventHandler(KeyEvent.KEY_PRESSED, event -> heard.add(event.getCode()));
          new Scene(panel);
          panel.applyCss();
          panel.layout();
          for (Node target : List.of(field, field.getEditor())) {
            Event.fireEvent(
                target,
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
          }
        });
    assertThat(heard).containsExactly(KeyCode.ESCAPE, KeyCode.ESCAPE);
  }

  @Test
  void itFollowsItsNumber() {
    minutes.set(120);
    assertThat(field.getValue()).isEqualTo(120);
    assertThat(field.getEditor().getText()).isEqualTo("120");
  }
}
