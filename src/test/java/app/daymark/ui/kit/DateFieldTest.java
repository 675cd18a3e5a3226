package app.daymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class DateFieldTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

  private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>(DAY);
  private final Stage stage = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> new Stage());

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void close() {
    WaitForAsyncUtils.waitForAsyncFx(5_000, stage::close);
  }

  /** A field that has only just come to be, with the keyboard at it. */
  private DatePicker opened() {
    Group root = new Group(new Button("Start"));
    stage.setScene(new Scene(root));
    stage.show();
    DatePicker field = DateField.of(new Texts(Locale.ENGLISH), "Start on", date);
    root.getChildren().setAll(field);
    root.applyCss();
    field.requestFocus();
    return field;
  }

  private static void enter(DatePicker field, EventType<KeyEvent> type) {
    Event.fireEvent(field, new KeyEvent(type, "", "", KeyCode.ENTER, false, false, false, false));
  }

  private static void write(DatePicker field, String text) {
    WaitForAsyncUtils.waitForAsyncFx(
        5_000,
        () -> {
          field.getEditor().setText(text);
          enter(field, KeyEvent.KEY_PRESSED);
          enter(field, KeyEvent.KEY_RELEASED);
        });
  }

  @Test
  void enterThatOpenedThePanelAndIsLetGoInItEmptiesNoField() {
    WaitForAsyncUtils.waitForAsyncFx(
        5_000,
        () -> {
          enter(opened(), KeyEvent.KEY_RELEASED);
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(date.get()).isEqualTo(DAY);
  }

  @Test
  void fieldThatIsLeftAtOnceKeepsItsDate() {
    WaitForAsyncUtils.waitForAsyncFx(
        5_000,
        () -> {
          DatePicker field = opened();
          Button other = new Button("Other");
          ((Group) field.getParent()).getChildren().add(other);
          other.requestFocus();
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(date.get()).isEqualTo(DAY);
  }

  @Test
  void dateThatIsChangedBehindTheFieldIsWrittenThere() {
    DatePicker field = WaitForAsyncUtils.waitForAsyncFx(5_000, this::opened);
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.waitForAsyncFx(5_000, () -> date.set(DAY.plusDays(1)));
    assertThat(field.getEditor().getText()).isEqualTo("28 Nov 2026");
    WaitForAsyncUtils.waitForAsyncFx(5_000, () -> date.set(null));
    assertThat(field.getEditor().getText()).isEmpty();
  }

  @Test
  void enterTakesWhatIsWritten() {
    DatePicker field = WaitForAsyncUtils.waitForAsyncFx(5_000, this::opened);
    WaitForAsyncUtils.waitForFxEvents();
    write(field, "24 Dec 2026");
    assertThat(date.get()).isEqualTo(LocalDate.of(2026, 12, 24));
    write(field, "");
    assertThat(date.get()).isNull();
  }
}
