package app.daymark.store;

import app.daymark.journal.Refusal;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A thread that nobody interrupts: an interrupt closes files under the hands of whoever reads or
 * writes them. It does one thing after the other; what is called back from there may ask for more.
 */
final class Undisturbed implements AutoCloseable {

  private final ExecutorService worker = Executors.newSingleThreadExecutor(this::thread);
  private volatile @Nullable Thread own;

  private Thread thread(Runnable work) {
    Thread thread = new Thread(work, "daymark-ledger");
    // Whoever asks waits, so nothing is under way when the last of them is gone.
    thread.setDaemon(true);
    own = thread;
    return thread;
  }

  /**
   * Does something and waits for it, even if whoever waits is interrupted.
   *
   * @throws Refusal when it is closed; or whatever the work throws
   */
  <T> T call(Supplier<T> work) {
    return Thread.currentThread().equals(own) ? work.get() : await(submit(work));
  }

  private <T> Future<T> submit(Supplier<T> work) {
    try {
      return worker.submit(work::get);
    } catch (RejectedExecutionException e) {
      throw closing();
    }
  }

  /** What is asked for at the end comes too late. */
  static Refusal closing() {
    return new Refusal("Daymark is closing, so this was not done. Everything before it is safe.");
  }

  private static <T> T await(Future<T> result) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return result.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw asItWas(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException asItWas(@Nullable Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    return thrown instanceof RuntimeException exception
        ? exception
        : new IllegalStateException(thrown);
  }

  boolean isClosed() {
    return worker.isShutdown();
  }

  /** What was asked for before is done. */
  @Override
  public void close() {
    worker.shutdown();
  }
}
