package app.daymark.instance;

import app.daymark.store.AppFolders;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where other processes knock while the window holds the data. Each is answered on a thread of its
 * own: who asks for what takes long keeps nobody waiting. Where there can be no door, that is
 * logged, and the others are refused as ever.
 */
public final class Door implements AutoCloseable {

  /** For a message that began to come, or to be taken. */
  static final Duration PATIENCE = Duration.ofSeconds(2);

  /** One more is answered at the door itself; the others wait outside meanwhile. */
  private static final int MOST_INSIDE = 16;

  private final Meeting meeting;
  private final Function<Call, Answer> answering;
  private final Thread thread = Thread.ofPlatform().name("daymark-door").unstarted(this::listen);
  private final ExecutorService inside =
      new ThreadPoolExecutor(
          0,
          MOST_INSIDE,
          PATIENCE.toMillis(),
          TimeUnit.MILLISECONDS,
          new SynchronousQueue<>(),
          Thread.ofPlatform().daemon().name("daymark-door-", 1).factory(),
          new ThreadPoolExecutor.CallerRunsPolicy());
  private @Nullable ServerSocketChannel server;
  private boolean isShut;

  private Door(AppFolders folders, Function<Call, Answer> answering) {
    this.meeting = new Meeting(folders);
    this.answering = answering;
  }

  /**
   * Begins to listen, away from the calling thread.
   *
   * @param folders whose lock is held
   * @param answering does what is asked; called on several threads at once
   */
  public static Door open(AppFolders folders, Function<Call, Answer> answering) {
    Door door = new Door(folders, answering);
    // Whatever happens, it keeps no process alive.
    door.thread.setDaemon(true);
    door.thread.start();
    return door;
  }

  private void listen() {
    try (ServerSocketChannel opened = meeting.open()) {
      if (begins(opened)) {
        while (true) {
          Line line = Line.on(opened.accept());
          inside.execute(() -> answer(line));
        }
      }
    } catch (ClosedChannelException e) {
      // The window is closed.
    } catch (IOException | UnsupportedOperationException e) {
      log().warn("The terminal and a second start cannot reach this window", e);
    }
  }

  private synchronized boolean begins(ServerSocketChannel opened) {
    server = opened;
    return !isShut;
  }

  private void answer(Line line) {
    try (line) {
      answerTo(line).write(line, PATIENCE);
    } catch (EOFException e) {
      // Somebody only looked whether there is a door.
    } catch (IOException | RuntimeException e) {
      log().warn("Somebody at the door could not be answered", e);
    }
  }

  private Answer answerTo(Line line) throws IOException {
    Call call;
    try {
      call = Call.read(line, PATIENCE);
    } catch (ProtocolException e) {
      log().warn("Nonsense at the door", e);
      return Answer.failed(
          "Daymark's window does not understand this (%s). Nothing was done; is it of another version? Close it, then try again."
              .formatted(e.getMessage()));
    }
    return answering.apply(call);
  }

  /** Lets nobody in any more, as if there were no window. */
  public void shut() {
    try {
      boolean isFirst = leave();
      if (thread.join(PATIENCE) && isFirst) {
        // Only once, and only in time: later, what is there may be another window's.
        meeting.clear();
      }
    } catch (IOException e) {
      // The next one clears it.
      log().warn("The door does not close", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns whether nobody did so before. */
  private synchronized boolean leave() throws IOException {
    boolean isFirst = !isShut;
    isShut = true;
    if (server != null) {
      server.close();
    }
    return isFirst;
  }

  /** The same. Who is in is answered first, if that does not take long. */
  @Override
  public void close() {
    shut();
    inside.shutdown();
    try {
      if (!inside.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        log().warn("Somebody is left at the door");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Logger log() {
    return LoggerFactory.getLogger(Door.class);
  }
}
