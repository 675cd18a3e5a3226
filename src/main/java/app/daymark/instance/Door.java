package app.daymark.instance;

import app.daymark.store.AppFolders;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where other processes knock while the window holds the data. Answers one after the other, on a
 * thread of its own. Where there can be none, that is logged, and the others are refused as ever.
 */
public final class Door implements AutoCloseable {

  /** For a message that began to come, or to be taken. */
  static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Meeting meeting;
  private final Function<Call, Answer> answering;
  private final Thread thread = new Thread(this::listen, "daymark-door");
  private @Nullable ServerSocketChannel server;
  private boolean closed;

  /** Somebody is still in, and what is at the door by then may be another window's. */
  private volatile boolean isLeft;

  private Door(AppFolders folders, Function<Call, Answer> answering) {
    this.meeting = new Meeting(folders);
    this.answering = answering;
  }

  /**
   * Begins to listen, away from the calling thread.
   *
   * @param folders whose lock is held
   * @param answering does what is asked; called on the door's thread
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
          answer(Line.on(opened.accept()));
        }
      }
    } catch (ClosedChannelException e) {
      // The window is closed.
    } catch (IOException | UnsupportedOperationException e) {
      log().warn("The terminal and a second start cannot reach this window", e);
    }
    if (!isLeft) {
      clear();
    }
  }

  private synchronized boolean begins(ServerSocketChannel opened) {
    server = opened;
    return !closed;
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

  private void clear() {
    try {
      meeting.clear();
    } catch (IOException e) {
      // The next one clears it.
    }
  }

  /** Lets nobody in any more. Who is in is answered first, if that does not take long. */
  @Override
  public void close() {
    try {
      shut();
      isLeft = !thread.join(PATIENCE);
    } catch (IOException e) {
      log().warn("The door does not close", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void shut() throws IOException {
    closed = true;
    if (server != null) {
      server.close();
    }
  }

  private static Logger log() {
    return LoggerFactory.getLogger(Door.class);
  }
}
