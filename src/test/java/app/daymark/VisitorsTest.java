package app.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.instance.Answer;
import app.daymark.instance.Call;
import app.daymark.store.AppFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class VisitorsTest {

  private static final String ROLE = "back-end-developer";

  private static final String[] IMPORT = {"salary", "import", "pay.csv", "--role", ROLE};

  private final Path folder;
  private final AppContext app;
  private final BlockingQueue<Runnable> lane = new LinkedBlockingQueue<>();
  private final List<Optional<Path>> shown = new ArrayList<>();
  private final Visitors visitors;

  VisitorsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.app = AppContext.open(new AppFolders(folder.resolve("data")), Main.clock());
    this.visitors = new Visitors(app, lane::add, shown::add);
    Files.writeString(
        folder.resolve("pay.csv"), "from,to,average,currency\n0,2,600000,INR\n2,,900000,INR\n");
  }

  @AfterEach
  void close() {
    app.close();
  }

  private CompletableFuture<Answer> ask(String... arguments) {
    return ask(visitors, arguments);
  }

  private CompletableFuture<Answer> ask(Visitors asked, String... arguments) {
    return CompletableFuture.supplyAsync(
        () -> asked.apply(new Call(folder, List.of(arguments))),
        work -> Thread.ofPlatform().daemon().name("visitor").start(work));
  }

  private Runnable nextInLane() throws InterruptedException {
    Runnable next = lane.poll(20, TimeUnit.SECONDS);
    assertThat(next).isNotNull();
    return next;
  }

  private int kept() {
    return app.salaries().surveys(ROLE).size();
  }

  @Test
  void surveyIsReadBesideTheLaneAndKeptInIt() throws Exception {
    CompletableFuture<Answer> asked = ask(IMPORT);
    Runnable change = nextInLane();
    assertThat(kept()).isZero();
    assertThat(asked).isNotDone();
    change.run();
    assertThat(asked.get().out()).contains("Kept for Back End Developer.");
    assertThat(kept()).isEqualTo(1);
    assertThat(lane).isEmpty();
  }

  @Test
  void whatIsRefusedInTheLaneIsTold() throws Exception {
    CompletableFuture<Answer> asked = ask("salary", "remove", ROLE, "1");
    nextInLane().run();
    assertThat(asked.get())
        .isEqualTo(new Answer(2, "", asked.get().err()))
        .extracting(Answer::err)
        .asString()
        .startsWith("There is no survey 1: you brought none for back-end-developer.");
  }

  @Test
  void secondStartWaitsForNobody() throws Exception {
    CompletableFuture<Answer> busy = ask(IMPORT);
    Runnable change = nextInLane();
    assertThat(ask().get()).isEqualTo(new Answer(0, "", ""));
    assertThat(shown).containsExactly(Optional.empty());
    assertThat(busy).isNotDone();
    change.run();
    assertThat(busy.get().code()).isZero();
  }

  @Test
  void whatChangesPlansWaitsForItsTurn() throws Exception {
    CompletableFuture<Answer> asked = ask("start", "back-end-20");
    Runnable change = nextInLane();
    assertThat(app.plans().plans()).isEmpty();
    change.run();
    assertThat(asked.get().code()).isZero();
    assertThat(app.plans().plans()).hasSize(1);
  }

  @Test
  void whatGoesBesideDoesSoOneAfterTheOther() throws Exception {
    CompletableFuture<Answer> first = ask(IMPORT);
    Runnable change = nextInLane();
    FutureTask<Answer> second =
        new FutureTask<>(() -> visitors.apply(new Call(folder, List.of("check"))));
    Thread thread = Thread.ofPlatform().daemon().start(second);
    while (thread.getState() != Thread.State.BLOCKED) {
      assertThat(second).isNotDone();
      Thread.onSpinWait();
    }
    change.run();
    assertThat(first.get().code()).isZero();
    assertThat(second.get().out()).contains("Everything is whole.");
  }

  @Test
  void whereTheWindowIsClosingNothingIsDone() throws Exception {
    Visitors closing =
        new Visitors(
            app,
            _ -> {
              throw new RejectedExecutionException();
            },
            shown::add);
    for (String[] line : List.of(IMPORT, new String[] {"start", "back-end-20"})) {
      Answer answer = ask(closing, line).get();
      assertThat(answer.code()).isEqualTo(1);
      assertThat(answer.err().strip())
          .isEqualTo("Daymark's window is closing. Nothing was done; try again.");
    }
    assertThat(kept()).isZero();
    assertThat(app.plans().plans()).isEmpty();
  }
}
