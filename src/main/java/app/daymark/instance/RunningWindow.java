package app.daymark.instance;

import app.daymark.store.AppFolders;
import app.daymark.store.TemporaryCopy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Optional;

/** The window that another process has open on a data folder. */
public final class RunningWindow {

  /** Restoring a long life takes its time; who does not want to wait can end the waiting. */
  private static final Duration AS_LONG_AS_IT_TAKES = Duration.ofDays(1);

  private static final Duration ONCE_IT_COMES = Duration.ofSeconds(30);

  private RunningWindow() {}

  /** Whether there is one that answers. */
  public static boolean isThere(AppFolders folders) {
    try (SocketChannel channel = new Meeting(folders).connect()) {
      return channel.isConnected();
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /**
   * Asks it to do something, and waits until it is done.
   *
   * @return empty when there is none that answers: then nothing was done
   */
  public static Optional<Answer> ask(AppFolders folders, Call call) {
    SocketChannel channel;
    try {
      channel = new Meeting(folders).connect();
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
    try (Line line = Line.on(channel)) {
      if (!call.isShortEnough()) {
        return Optional.of(
            Answer.failed(
                "The window takes no command line as long as this. Nothing was done; close it, then try again."));
      }
      call.write(line, Door.PATIENCE);
      return Optional.of(Answer.read(line, AS_LONG_AS_IT_TAKES, ONCE_IT_COMES));
    } catch (IOException e) {
      return Optional.of(
          Answer.failed(
              "The window ended before it answered (%s), so it is not known whether this was done. `daymark today` and `daymark plan` show how things stand."
                  .formatted(e.getMessage())));
    }
  }

  /**
   * The same with an input, which is read only if there is a window.
   *
   * @param most how many bytes of it are wanted; what is longer is cut off a little later
   */
  public static Optional<Answer> askWithInput(
      AppFolders folders, Call call, InputStream in, long most) {
    if (!isThere(folders)) {
      return Optional.empty();
    }
    try (TemporaryCopy input = TemporaryCopy.of(in, most)) {
      return ask(folders, new Call(call.folder(), call.arguments(), input.file()))
          .or(() ->
              Optional.of(
                  Answer.failed("The window was closed meanwhile. Nothing was done; try again.")));
    } catch (IOException e) {
      return Optional.of(
          Answer.failed(
              "Standard input cannot be kept for the window (%s). Nothing was done; name a file instead."
                  .formatted(e.getMessage())));
    }
  }
}
