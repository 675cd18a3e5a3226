package app.daymark.exchange;

import app.daymark.backup.Holdings;
import app.daymark.journal.Refusal;
import app.daymark.store.Incoming;
import app.daymark.store.Replacement;
import java.nio.file.Path;
import java.util.Optional;

/** What an import would bring, read, checked and built aside. Close it: what was not taken goes. */
public final class Arrival implements AutoCloseable {

  private final Incoming incoming;
  private final Replacement replacement;
  private final Holdings brings;
  private final Holdings replaces;
  private final boolean isHere;

  /**
   * Something that arrived.
   *
   * @param isHere whether the very same actions are there already
   */
  Arrival(
      Incoming incoming,
      Replacement replacement,
      Holdings brings,
      Holdings replaces,
      boolean isHere) {
    this.incoming = incoming;
    this.replacement = replacement;
    this.brings = brings;
    this.replaces = replaces;
    this.isHere = isHere;
  }

  public Holdings brings() {
    return brings;
  }

  /** What is there now. */
  public Holdings replaces() {
    return replaces;
  }

  /** Whether the very same actions are there already. */
  public boolean isHere() {
    return isHere;
  }

  /**
   * Takes it in. Undo does not take that back.
   *
   * @return where the journal that was is kept; empty when nothing was in it
   * @throws Refusal when it cannot be done; then what was is there, or all of this is
   */
  public Optional<Path> take() {
    return replacement.by(incoming);
  }

  @Override
  public void close() {
    incoming.settle();
  }
}
