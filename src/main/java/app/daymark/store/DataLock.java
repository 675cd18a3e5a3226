package app.daymark.store;

import app.daymark.journal.FileTrouble;
import app.daymark.journal.OwnerOnly;
import app.daymark.journal.Phrase;
import app.daymark.journal.Refusal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Held while a process uses a data folder: two would write over each other. */
public final class DataLock implements AutoCloseable {

  private final FileChannel file;

  private DataLock(FileChannel file) {
    this.file = file;
  }

  /** What a process is told while another one has the folder. */
  public static final class InUse extends Refusal {

    private static final long serialVersionUID = 1L;

    private InUse(AppFolders folders) {
      super(
          Phrase.of(
              "Daymark is already open with the data in %s. Close it there or let it finish, then try again.",
              folders.data()),
          null);
    }
  }

  /**
   * Takes the lock; the operating system frees it with the process, however that ends.
   *
   * @throws InUse when another process has it, or has just moved the data elsewhere
   * @throws Refusal when the folder cannot be written
   */
  public static DataLock take(AppFolders folders) {
    DataLock lock = reserve(folders);
    try {
      if (!new DataPlace(folders).now().data().equals(folders.data())) {
        throw new InUse(folders);
      }
      // What is used is not to be cleared away.
      Sign.leaving(folders.data()).remove();
      return lock;
    } catch (IOException e) {
      lock.close();
      throw unwritable(folders, e);
    } catch (Refusal e) {
      lock.close();
      throw e;
    }
  }

  /** Takes the lock of a folder, whether the data lies in it or is to lie in it. */
  static DataLock reserve(AppFolders folders) {
    try {
      FileChannel file =
          FileChannel.open(folders.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      OwnerOnly.restrict(folders.lock());
      if (tryLock(file) == null) {
        file.close();
        throw new InUse(folders);
      }
      return new DataLock(file);
    } catch (IOException e) {
      throw unwritable(folders, e);
    }
  }

  private static Refusal unwritable(AppFolders folders, IOException e) {
    return new Refusal(
        e,
        "The data folder %s cannot be written (%s). Nothing was changed; make it yours to write, or choose another with --data DIR.",
        folders.data(),
        FileTrouble.of(e, folders.data()));
  }

  private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      // The lock goes with the process.
    }
  }
}
