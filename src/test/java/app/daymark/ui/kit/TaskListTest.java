package app.daymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.TaskStatus;
import app.daymark.ui.kit.ListRow.Heading;
import app.daymark.ui.kit.ListRow.TaskLine;
import app.daymark.ui.kit.ListRow.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class TaskListTest {

  private final ObservableList<ListRow> rows =
      FXCollections.observableArrayList(
          new Heading("One", ""), task("a"), task("b"), new Heading("Two", ""), task("c"));
  private final List<String> toggled = new ArrayList<>();
  private final TaskList list =
      WaitForAsyncUtils.waitForAsyncFx(
          5_000,
          () ->
              new TaskList(
                  rows,
                  List.of(
                      RowAction.ofTask(
                          "Tick", KeyCode.SPACE, _ -> true, line -> toggled.add(line.title()))),
                  new Texts(Locale.ENGLISH)));

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void keysGoFromTaskToTaskPastHeadings() {
    run(KeyCode.SPACE, KeyCode.J, KeyCode.DOWN, KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE);
    assertThat(toggled).containsExactly("a", "c", "c");
    run(KeyCode.K, KeyCode.UP, KeyCode.K, KeyCode.SPACE, KeyCode.END, KeyCode.SPACE);
    assertThat(toggled).endsWith("a", "c");
  }

  @Test
  void aKeyHeldDownTicksOnce() {
    WaitForAsyncUtils.waitForAsyncFx(
        5_000,
        () -> {
          for (int repeat = 0; repeat < 5; repeat++) {
            fire(KeyEvent.KEY_PRESSED, KeyCode.SPACE);
          }
        });
    assertThat(toggled).containsExactly("a");
    run(KeyCode.SPACE);
    assertThat(toggled).hasSize(1);
    run(KeyCode.SPACE);
    assertThat(toggled).hasSize(2);
  }

  @Test
  void theSelectionStaysWhereItWasWhenRowsChange() {
    run(KeyCode.J);
    WaitForAsyncUtils.waitForAsyncFx(5_000, () -> rows.remove(2));
    run(KeyCode.SPACE);
    assertThat(toggled).containsExactly("c");
  }

  @Test
  void aRowThatDidNotMoveIsNotFollowedLater() {
    WaitForAsyncUtils.waitForAsyncFx(5_000, () -> list.follow(rows.get(1)));
    run(KeyCode.END);
    WaitForAsyncUtils.waitForAsyncFx(5_000, () -> rows.remove(2));
    run(KeyCode.SPACE);
    assertThat(toggled).containsExactly("c");
  }

  /** Presses and lets go of each key in turn. */
  private void run(KeyCode... keys) {
    WaitForAsyncUtils.waitForAsyncFx(
        5_000,
        () -> {
          for (KeyCode key : keys) {
            fire(KeyEvent.KEY_PRESSED, key);
            fire(KeyEvent.KEY_RELEASED, key);
          }
        });
  }

  private void fire(EventType<KeyEvent> type, KeyCode key) {
    Event.fireEvent(list.root(), new KeyEvent(type, "", "", key, false, false, false, false));
  }

  private static TaskLine task(String title) {
    return new TaskLine(
        new UUID(0, title.hashCode()), title, "", "", "", "", TaskStatus.OPEN, Time.NOW, false);
  }
}
