package app.daymark.faults.disk;

import java.io.IOException;

/** What keeps a disk from taking a change. */
public enum Trouble {
  /** Nothing does. */
  NONE(false, false),
  /** One thing fails, and the next goes well again. */
  HICCUP(true, false),
  /** What takes room fails: a new name, a write after half of it, and forcing what was written. */
  FULL(false, true),
  /** It can only be read. */
  READ_ONLY(true, true);

  private final boolean anything;
  private final boolean lasting;

  Trouble(boolean anything, boolean lasting) {
    this.anything = anything;
    this.lasting = lasting;
  }

  boolean stops(boolean takesRoom) {
    return anything || (lasting && takesRoom);
  }

  boolean lasts() {
    return lasting;
  }

  /** How much of a write is done before it fails. */
  int partOf(int bytes) {
    return this == FULL ? bytes / 2 : 0;
  }

  IOException failure() {
    return new IOException(
        switch (this) {
          case FULL -> "No space left on device";
          case READ_ONLY -> "Read-only file system";
          case HICCUP, NONE -> "Input/output error";
        });
  }
}
