package app.daymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.TaskStatus;
import app.daymark.testkit.DrawingThread;
import app.daymark.ui.kit.ListRow.Heading;
import app.daymark.ui.kit.ListRow.TaskLine;
import app.daymark.ui.kit.ListRow.Time;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A list of tasks in a window. */
class TaskListDrawnTest {

  private static final String LONG =
      "A title that goes on and on, and does not fit into the width of the list, nor into two lines of it, so that it takes three";

  private final ObservableList<ListRow> rows = FXCollections.observableArrayList();
  private final List<String> drops = new ArrayList<>();
  private final FxRobot robot = new FxRobot();
  private final TaskList list =
      onFx(() -> new TaskList(rows, List.of(), new Texts(Locale.ENGLISH)));
  private final Stage stage = onFx(Stage::new);

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Theme.load();
  }

  @BeforeEach
  void show() {
    onFx(() -> {
      rows.add(new Heading("All", ""));
      IntStream.range(1, 40).forEach(number -> rows.add(task(number, "Task " + number)));
      list.setOnDrop((moved, target) -> drops.add(title(moved) + " onto " + title(target)));
      Scene scene = new Scene(list.root(), 500, 400);
      Theme.dress(scene);
      stage.setScene(scene);
      stage.show();
      return stage;
    });
    waitFor("Task 1");
  }

  @AfterEach
  void hide() {
    DrawingThread.hide(stage);
  }

  @Test
  void aRowThatChangesIsDrawnWithoutTheOthers() {
    List<Object> changes = new ArrayList<>();
    onFx(() -> {
      view().getItems().addListener((ListChangeListener<Object>) changes::add);
      return rows.set(2, task(2, "Another"));
    });
    waitFor("Another");
    assertThat(titles()).startsWith("Task 1", "Another", "Task 3");
    assertThat(changes).isEmpty();
  }

  @Test
  void aRowThatTakesMoreRoomOrLessMovesThoseBelow() {
    double before = top("Task 3");
    change(2, LONG);
    waitUntil(() -> top("Task 3") > before + 20, "room for a long title");
    assertThat(top("Task 3")).isGreaterThanOrEqualTo(bottom(LONG));
    change(2, "Task 2");
    waitUntil(() -> top("Task 3") == before, "no more room than it takes");
  }

  @Test
  void theButtonOfARowsMenuIsThereWhenTheRowIsPointedAt() {
    assertThat(onFx(() -> moreButton("Task 3"))).isEmpty();
    robot.moveTo(label("Task 3"));
    waitUntil(() -> moreButton("Task 3").filter(Node::isVisible).isPresent(), "the button");
  }

  @Test
  void rowsComeAndGo() {
    onFx(() -> rows.removeAll(rows.get(1), rows.get(3)));
    waitUntil(() -> titles().subList(0, 2).equals(List.of("Task 2", "Task 4")), "two fewer");
    onFx(() -> rows.setAll(rows.getFirst(), task(7, "One"), task(8, "Two")));
    waitUntil(() -> titles().equals(List.of("One", "Two")), "two left");
    onFx(() -> rows.addAll(task(9, "Three"), task(10, "Four")));
    waitUntil(() -> titles().equals(List.of("One", "Two", "Three", "Four")), "two more");
  }

  @Test
  void aRowIsCarriedToWhereTheListHasToScroll() {
    Bounds bounds = onFx(() -> list.root().localToScreen(list.root().getLayoutBounds()));
    robot.drag(label("Task 2"), MouseButton.PRIMARY);
    robot.moveTo(bounds.getCenterX(), bounds.getMaxY() - 3);
    waitUntil(() -> titles().contains("Task 39"), "the last row");
    robot.moveTo(bounds.getCenterX(), bounds.getMinY() + 3);
    // Not only in view: a list on its way would carry its rows on, away from the mouse.
    waitUntil(() -> flow().getPosition() == 0, "the very top");
    robot.moveTo(bounds.getCenterX(), bounds.getCenterY());
    WaitForAsyncUtils.waitForFxEvents();
    String there = onFx(() -> titleAt(bounds.getCenterY()));
    robot.drop();
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(drops).containsExactly("Task 2 onto " + there);
  }

  private void change(int index, String title) {
    onFx(() -> rows.set(index, task(index, title)));
  }

  private void waitFor(String title) {
    waitUntil(() -> titles().contains(title), title);
  }

  private void waitUntil(Callable<Boolean> condition, String what) {
    try {
      WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, () -> onFx(condition));
    } catch (Exception e) {
      throw new AssertionError("Waited in vain for " + what, e);
    }
  }

  /** Of the tasks that are drawn, topmost first. */
  private List<String> titles() {
    return onFx(() -> labels().map(Label::getText).toList());
  }

  private Stream<Label> labels() {
    return list.root().lookupAll(".task-title").stream()
        .map(Label.class::cast)
        .filter(label -> label.getScene() != null && isVisible(label))
        .sorted(Comparator.comparingDouble(label -> top(label)));
  }

  private static boolean isVisible(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private Label label(String title) {
    return onFx(() -> labels().filter(label -> label.getText().equals(title)).findFirst().get());
  }

  private Optional<Node> moreButton(String title) {
    Node row = label(title);
    while (!(row instanceof TaskCell)) {
      row = row.getParent();
    }
    return Optional.ofNullable(row.lookup(".row-more"));
  }

  private double top(String title) {
    return top(label(title));
  }

  private static double top(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMinY();
  }

  private double bottom(String title) {
    return onFx(() -> label(title).localToScene(label(title).getLayoutBounds()).getMaxY());
  }

  private String titleAt(double screenY) {
    return labels()
        .filter(label ->
            cellOf(label).localToScreen(cellOf(label).getLayoutBounds()).getMaxY() > screenY)
        .findFirst()
        .map(Label::getText)
        .orElseThrow();
  }

  private static Node cellOf(Node node) {
    Node cell = node;
    while (!(cell instanceof TaskCell)) {
      cell = cell.getParent();
    }
    return cell;
  }

  private VirtualFlow<?> flow() {
    return (VirtualFlow<?>) view().lookup(".virtual-flow");
  }

  private ListView<?> view() {
    return (ListView<?>) list.root();
  }

  private static String title(ListRow row) {
    return row instanceof TaskLine line ? line.title() : "a heading";
  }

  private static <T> T onFx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(15_000, work);
  }

  private static TaskLine task(int number, String title) {
    return new TaskLine(
        new UUID(0, number), title, "", "", "", "", TaskStatus.OPEN, Time.NOW, false);
  }
}
