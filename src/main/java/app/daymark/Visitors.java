package app.daymark;

import app.daymark.instance.Answer;
import app.daymark.instance.Call;
import app.daymark.terminal.DaymarkCommand;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.LoggerFactory;

/**
 * Does what other processes ask of the window: the commands of the terminal, in the window's lane,
 * so that what they change comes in its turn and is drawn. What may take long is done beside it,
 * and the learner goes on. Called away from the thread that draws, by several threads at once.
 */
final class Visitors implements Function<Call, Answer> {

  private final AppContext app;
  private final Executor lane;
  private final Consumer<Optional<Path>> show;

  /**
   * Has done nothing yet.
   *
   * @param lane of the window's changes
   * @param show brings the window forward, perhaps with a pack; may be called on any thread
   */
  Visitors(AppContext app, Executor lane, Consumer<Optional<Path>> show) {
    this.app = app;
    this.lane = lane;
    this.show = show;
  }

  @Override
  public Answer apply(Call call) {
    try {
      return switch (DaymarkCommand.turn(call.arguments())) {
        case AT_ONCE -> answer(call, Runnable::run, Runnable::run);
        case BESIDE -> answer(call, this::oneAfterTheOther, lane);
        case IN_LANE -> answer(call, lane, Runnable::run);
      };
    } catch (RejectedExecutionException e) {
      return Answer.failed("Daymark's window is closing. Nothing was done; try again.");
    } catch (CompletionException e) {
      // A command tells of its failures itself: this is none of them.
      LoggerFactory.getLogger(Visitors.class).error("{} failed", call.arguments(), e);
      return Answer.failed("Something unexpected went wrong in the window: " + e.getCause());
    }
  }

  private synchronized void oneAfterTheOther(Runnable work) {
    work.run();
  }

  /** Answers somewhere, and changes something somewhere. */
  private Answer answer(Call call, Executor somewhere, Executor changing) {
    return CompletableFuture.supplyAsync(() -> answer(call, changing), somewhere).join();
  }

  private Answer answer(Call call, Executor changing) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        DaymarkCommand.run(
            new WindowBackstage(app, call, changing, show),
            new PrintWriter(out),
            new PrintWriter(err),
            call.arguments().toArray(String[]::new));
    return new Answer(code, out.toString(), err.toString());
  }
}
