package app.daymark.instance;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A connection whose other end cannot hold this one up for ever. For one thread. */
final class Line implements AutoCloseable {

  private final SocketChannel channel;
  private final Selector selector;

  private Line(SocketChannel channel, Selector selector) {
    this.channel = channel;
    this.selector = selector;
  }

  /** Takes a connection over, and closes it when it cannot. */
  static Line on(SocketChannel channel) throws IOException {
    try {
      channel.configureBlocking(false);
      return new Line(channel, Selector.open());
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * Reads a number of bytes.
   *
   * @param patience for all of them
   * @throws EOFException when the other end is closed before
   * @throws SocketTimeoutException when they do not come in time
   */
  ByteBuffer read(int bytes, Duration patience) throws IOException {
    ByteBuffer read = ByteBuffer.allocate(bytes);
    long end = System.nanoTime() + patience.toNanos();
    while (read.hasRemaining()) {
      int count = channel.read(read);
      if (count < 0) {
        throw new EOFException("The other end was closed");
      }
      if (count == 0) {
        await(SelectionKey.OP_READ, end);
      }
    }
    return read.flip();
  }

  /**
   * Writes all there is in a buffer.
   *
   * @param patience until some of it is taken, and again for the rest
   * @throws SocketTimeoutException when nothing is taken in time
   */
  void write(ByteBuffer written, Duration patience) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    while (written.hasRemaining()) {
      if (channel.write(written) == 0) {
        await(SelectionKey.OP_WRITE, end);
      } else {
        end = System.nanoTime() + patience.toNanos();
      }
    }
  }

  private void await(int operation, long end) throws IOException {
    long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    if (left <= 0) {
      throw new SocketTimeoutException("The other end kept silent");
    }
    channel.register(selector, operation);
    selector.selectedKeys().clear();
    selector.select(left);
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("Nobody waits any more");
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      selector.close();
    }
  }
}
