package app.daymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Spinner;
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
  @CsvSource({"45, 45", "5, 10", "9999, 600", "0, 10", "'', 90", "abc, 90", "-20, 90", "1e9, 90"})
  void whatIsTypedBecomesANumberWithinBounds(String text, int expected) {
    type(text);
    assertThat(minutes.get()).isEqualTo(expected);
  }

  @Test
  void itFollowsItsNumber() {
    minutes.set(120);
    assertThat(field.getValue()).isEqualTo(120);
    assertThat(field.getEditor().getText()).isEqualTo("120");
  }
}
