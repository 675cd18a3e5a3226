package app.daymark.faults.disk;

import org.jspecify.annotations.Nullable;

/** One thing that was done to a disk. */
sealed interface Step {

  /** What has to be forced, for this to be sure to be there after a power cut. */
  Node of();

  /** Bytes were written. */
  final class Write implements Step {

    private final Node file;
    private final int at;
    private final byte[] bytes;

    Write(Node file, int at, byte[] bytes) {
      this.file = file;
      this.at = at;
      this.bytes = bytes;
    }

    int at() {
      return at;
    }

    byte[] bytes() {
      return bytes;
    }

    @Override
    public Node of() {
      return file;
    }
  }

  /** A file was cut to a size. */
  record Truncate(Node file, int size) implements Step {
    @Override
    public Node of() {
      return file;
    }
  }

  /** A name in a folder. */
  record Name(Node folder, String name) {}

  /** Something got its first name, another one, or lost its name. */
  record Rename(Node node, @Nullable Name from, @Nullable Name to) implements Step {
    @Override
    public Node of() {
      if (to != null) {
        return to.folder();
      }
      if (from != null) {
        return from.folder();
      }
      throw new IllegalStateException("Without a name before and after");
    }
  }

  /** What was done to a file, or to the names in a folder, was forced to disk. */
  record Force(Node of) implements Step {}
}
