package app.daymark.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.testkit.Board;
import app.daymark.testkit.WaitingRunner;
import app.daymark.ui.command.Find.Kind;
import app.daymark.ui.kit.ErrorReporter;
import app.daymark.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaletteViewModelTest {

  private final List<String> done = new ArrayList<>();
  private final WaitingRunner runner = new WaitingRunner();
  private final Board board = new Board();
  private List<Find> things =
      List.of(find(Kind.TASK, "Undo a commit"), find(Kind.PLAN, "Back end in 20 days"));
  private final PaletteViewModel palette =
      new PaletteViewModel(
          () -> things, runner, new ErrorReporter(board, new Texts(Locale.ENGLISH)));

  private Find find(Kind kind, String title) {
    return new Find(kind, title, "", () -> done.add(title));
  }

  private void open() {
    palette.open(List.of(find(Kind.COMMAND, "Undo"), find(Kind.SCREEN, "Today")));
  }

  private List<String> titles() {
    return palette.found().stream().map(Find::title).toList();
  }

  @Test
  void beginsWithWhatCanBeDone() {
    open();
    assertThat(palette.isOpen().get()).isTrue();
    assertThat(titles()).containsExactly("Undo", "Today");
    runner.runAll();
    assertThat(titles()).containsExactly("Undo", "Today");
  }

  @Test
  void whatIsReadComesLaterAndIsFoundThen() {
    open();
    palette.typed().set("undo");
    assertThat(titles()).containsExactly("Undo");
    runner.runAll();
    assertThat(titles()).containsExactly("Undo", "Undo a commit");
    palette.typed().set("days");
    assertThat(titles()).containsExactly("Back end in 20 days");
    palette.typed().set("nowhere");
    assertThat(titles()).isEmpty();
  }

  @Test
  void ofEquallyGoodOnesTheNearerKindComesFirst() {
    things = List.of(find(Kind.TASK, "Undo"), find(Kind.ROLE, "Undo"));
    open();
    palette.typed().set("undo");
    runner.runAll();
    assertThat(palette.found())
        .extracting(Find::kind)
        .containsExactly(Kind.COMMAND, Kind.ROLE, Kind.TASK);
  }

  @Test
  void choosingClosesFirstAndBeginsAnewNextTime() {
    open();
    palette.typed().set("tod");
    palette.choose(palette.found().getFirst());
    assertThat(done).containsExactly("Today");
    assertThat(palette.isOpen().get()).isFalse();
    open();
    assertThat(palette.typed().get()).isEmpty();
    assertThat(titles()).containsExactly("Undo", "Today");
  }

  @Test
  void onlyTheBestOfManyAreShown() {
    things = IntStream.range(0, 20_000).mapToObj(i -> find(Kind.TASK, "Task " + i)).toList();
    open();
    palette.typed().set("task");
    runner.runAll();
    assertThat(titles()).hasSize(60).startsWith("Task 0");
  }
}
