package app.daymark;

import app.daymark.instance.Answer;
import app.daymark.instance.Call;
import app.daymark.terminal.DaymarkCommand;
import app.daymark.ui.kit.BackgroundRunner;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.LoggerFactory;

/**
 * Does what other processes ask of the window: the commands of the terminal, in the window's lane,
 * so that what they change comes in its turn and is drawn. What may take long and changes nothing
 * is done beside it, and the learner goes on. Called away from the thread that draws.
 *
 * @param show brings the window forward, perhaps with a pack; may be called on any thread
 */
record Visitors(AppContext app, BackgroundRunner lane, Consumer<Optional<Path>> show)
    implements Function<Call, Answer> {

  @Override
  public Answer apply(Call call) {
    try {
      return DaymarkCommand.goesBeside(call.arguments())
          ? beside(() -> answer(call))
          : lane.call(() -> answer(call));
    } catch (RejectedExecutionException e) {
      return Answer.failed("Daymark's window is closing. Nothing was done; try again.");
    } catch (ExecutionException e) {
      // A command tells of its failures itself: this is none of them.
      LoggerFactory.getLogger(Visitors.class).error("{} failed", call.arguments(), e);
      return Answer.failed("Something unexpected went wrong in the window: " + e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Answer.failed("Daymark's window is closing, and it is not known what was done.");
    }
  }

  /** Whatever it throws is told as it is in the lane, and leaves the door open. */
  private static Answer beside(Callable<Answer> work)
      throws ExecutionException, InterruptedException {
    FutureTask<Answer> task = new FutureTask<>(work);
    task.run();
    return task.get();
  }

  private Answer answer(Call call) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        DaymarkCommand.run(
            new WindowBackstage(app, call, show),
            new PrintWriter(out),
            new PrintWriter(err),
            call.arguments().toArray(String[]::new));
    return new Answer(code, out.toString(), err.toString());
  }
}
