package app.daymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.plan.Plan;
import app.daymark.testkit.ViewModelDesk;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCommandsTest {

  @TempDir private Path data;
  private ViewModelDesk desk;
  private SampleCommands commands;
  private UUID sample;

  @BeforeEach
  void open() {
    desk = new ViewModelDesk(data);
    commands =
        new SampleCommands(
            desk.plans(), desk.services().editing(), desk::catalogue, desk.changes(), desk.texts());
    desk.plans().startSample(desk.template("back-end-20"), "Sample: Back end in 20 days");
    sample = desk.plans().sample().orElseThrow();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Plan plan() {
    return desk.plans().plan(sample).orElseThrow();
  }

  @Test
  void keptSampleGetsTheTitleOfItsTemplate() {
    commands.keep(sample);
    assertThat(plan().title()).isEqualTo("Back end in 20 days");
    assertThat(plan().isSample()).isFalse();
    assertThat(desk.plans().sample()).isEmpty();
    assertThat(desk.board().shown().getLast())
        .isEqualTo(new Notice("The plan is yours now.", Notice.Kind.UNDOABLE));
    desk.plans().undo();
    assertThat(desk.plans().sample()).contains(sample);
  }

  @Test
  void titleOfTheLearnersOwnStays() {
    desk.services().editing().rename(sample, "Just looking");
    commands.keep(sample);
    assertThat(plan().title()).isEqualTo("Just looking");
    assertThat(plan().isSample()).isFalse();
  }

  @Test
  void removedSampleIsGoneUntilThatIsUndone() {
    commands.remove(sample);
    assertThat(desk.plans().sample()).isEmpty();
    assertThat(desk.plans().plans()).isEmpty();
    desk.plans().undo();
    assertThat(desk.plans().sample()).contains(sample);
  }

  @Test
  void archivedSampleIsOutOfSight() {
    desk.services().editing().archive(sample);
    assertThat(desk.plans().sample()).isEmpty();
  }
}
