package app.daymark.ui.kit;

import static app.daymark.testkit.ViewModelDesk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.testkit.ViewModelDesk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartPlanViewModelTest {

  @TempDir private Path data;
  private final AtomicInteger started = new AtomicInteger();
  private ViewModelDesk desk;
  private StartPlanViewModel starting;
  private PlanTemplate template;

  @BeforeEach
  void open() {
    desk = new ViewModelDesk(data);
    template = desk.template("back-end-20");
    starting =
        new StartPlanViewModel(
            desk.plans(),
            desk.runner(),
            desk.texts(),
            desk.board(),
            desk.errors(),
            started::incrementAndGet);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void itSaysWhatAPlanMeansBeforeItStarts() {
    assertThat(starting.size(template)).isEqualTo("8 focus areas, 27 tasks");
    assertThat(starting.effort(template)).isEqualTo("About 30\u00a0h of work");
    assertThat(starting.end(template)).isEqualTo("Ends 21 Mar 2026");
    starting.startOn().set(TODAY.plusDays(10));
    assertThat(starting.end(template)).isEqualTo("Ends 31 Mar 2026");
  }

  @Test
  void aPlanStartsOnTheChosenDateWithUndoAtHand() {
    starting.startOn().set(TODAY.plusDays(1));
    starting.start(template);
    assertThat(started).hasValue(1);
    assertThat(desk.plans().plans())
        .singleElement()
        .satisfies(plan -> assertThat(plan.startedOn()).isEqualTo(TODAY.plusDays(1)));
    assertThat(desk.board().shown().getLast())
        .isEqualTo(new Notice("Started: Back end in 20 days", Notice.Kind.UNDOABLE));
  }

  @Test
  void aSecondClickBeforeTheFirstIsMetStartsNothing() {
    Queue<Runnable> waiting = new ArrayDeque<>();
    TaskRunner later =
        new TaskRunner() {
          @Override
          public <T> void run(
              Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onError) {
            waiting.add(() -> TaskRunner.direct().run(work, onSuccess, onError));
          }
        };
    StartPlanViewModel slow =
        new StartPlanViewModel(
            desk.plans(), later, desk.texts(), desk.board(), desk.errors(), () -> {});
    slow.start(template);
    slow.start(template);
    waiting.forEach(Runnable::run);
    assertThat(desk.plans().plans()).hasSize(1);
  }

  @Test
  void aTemplateThatWasStartedSaysSo() {
    assertThat(starting.startedText(template)).isEmpty();
    starting.start(template);
    starting.refresh();
    assertThat(starting.startedText(template)).isEqualTo("Started Mon 2 Mar");
  }

  @Test
  void theOfferedDateGoesOnWithTheCalendarButAChosenOneStays() {
    desk.goTo(TODAY.plusDays(1));
    starting.refresh();
    assertThat(starting.startOn().get()).isEqualTo(TODAY.plusDays(1));
    starting.startOn().set(TODAY.plusDays(9));
    desk.goTo(TODAY.plusDays(2));
    starting.refresh();
    assertThat(starting.startOn().get()).isEqualTo(TODAY.plusDays(9));
  }

  @Test
  void anEmptiedDateStandsForToday() {
    starting.startOn().set(null);
    starting.start(template);
    assertThat(desk.plans().plans().getFirst().startedOn()).isEqualTo(TODAY);
  }

  @Test
  void anImpossibleDateIsRefusedAndNothingStarts() {
    starting.startOn().set(LocalDate.of(9999, 1, 1));
    starting.start(template);
    assertThat(desk.plans().plans()).isEmpty();
    assertThat(started).hasValue(0);
    assertThat(desk.board().latest()).contains("Nothing was started");
  }
}
