package app.daymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.TaskStatus;
import app.daymark.ui.kit.ListRow.Heading;
import app.daymark.ui.kit.ListRow.TaskLine;
import app.daymark.ui.kit.ListRow.Time;
import java.util.List;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class ShownRowsTest {

  private final TaskLine open = line(1, TaskStatus.OPEN);
  private final TaskLine done = line(2, TaskStatus.DONE);
  private final List<ListRow> read = List.of(new Heading("Today", "2"), open, done);
  private final ShownRows rows = new ShownRows();

  @Test
  void aTickIsDrawnInItsPlaceUntilTheNextReading() {
    rows.show(read);
    assertThat(rows.tick(open)).isTrue();
    assertThat(rows.all()).containsExactly(read.getFirst(), open.ticked(), done);
    rows.show(read);
    assertThat(rows.all()).isEqualTo(read);
  }

  @Test
  void aTaskThatIsBeingTickedIsNotTakenForOneThatIsDone() {
    rows.show(read);
    rows.tick(open);
    assertThat(rows.tick(open.ticked())).isFalse();
    assertThat(rows.tick(done)).isTrue();
    assertThat(rows.all()).contains(done);
  }

  @Test
  void withoutANewReadingTheLatestOneHolds() {
    rows.show(read);
    rows.tick(open);
    rows.takeBack();
    assertThat(rows.all()).isEqualTo(read);
  }

  @Test
  void theSameRowsAreNotDrawnAgain() {
    rows.show(read);
    rows.all()
        .addListener(
            (ListChangeListener<ListRow>)
                _ -> {
                  throw new AssertionError("drawn again");
                });
    rows.show(List.copyOf(read));
    assertThat(rows.all()).isEqualTo(read);
  }

  private static TaskLine line(long id, TaskStatus status) {
    return new TaskLine(new UUID(0, id), "a task", "", "", "", "", status, Time.NOW, false);
  }
}
