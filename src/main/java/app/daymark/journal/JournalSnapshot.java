package app.daymark.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The journal as it stood at one moment. Lines are only added, so that it can be read while others
 * write.
 *
 * @param parts in the order of their lines
 * @param lastSeq of the last entry; 0 when there is none
 */
public record JournalSnapshot(List<Part> parts, long lastSeq) {

  /**
   * The beginning of a file.
   *
   * @param size how many bytes of it
   */
  public record Part(Path file, long size) {}

  /**
   * Hands over, in order, every entry after a sequence number.
   *
   * @throws Refusal when a file cannot be read, or was written by a newer version
   */
  public void read(long seq, Consumer<Entry> onEntry) {
    read(seq, onEntry, _ -> {});
  }

  /**
   * The same.
   *
   * @param onBeyond is told, in sentences for the learner, about lines that say what none can; they
   *     count as lost
   */
  public void read(long seq, Consumer<Entry> onEntry, Consumer<Phrase> onBeyond) {
    look(seq, (_, line) -> onEntry.accept(Journal.entry(line, onBeyond)), _ -> {});
  }

  /** The same up to an earlier entry: nothing after it is read. */
  public JournalSnapshot upTo(long seq) {
    return new JournalSnapshot(parts, Math.min(seq, lastSeq));
  }

  /** Looks at every line's checksum and number; tells what is not as it was written. */
  public List<JournalDamage> check() {
    return look().damage();
  }

  /**
   * What a look at every line found.
   *
   * @param lines how many are whole
   * @param damage what is not as it was written
   */
  public record Look(long lines, List<JournalDamage> damage) {}

  /** The same, and how many lines are as they were written. */
  public Look look() {
    long[] lines = {0};
    List<JournalDamage> damage = new ArrayList<>();
    look(0, (_, _) -> lines[0]++, damage::add);
    return new Look(lines[0], damage);
  }

  private void look(long seen, JournalReading.Reader reader, Consumer<JournalDamage> onDamage) {
    JournalReading reading =
        new JournalReading(
            seen,
            (seq, line) -> {
              if (seq <= lastSeq) {
                reader.take(seq, line);
              }
            },
            onDamage);
    try {
      for (Part part : parts) {
        reading.read(part.file(), part.size());
      }
    } catch (IOException e) {
      throw new Refusal(
          e,
          "Your journal cannot be read (%s). Nothing was changed; check its folder and try again.",
          FileTrouble.of(e));
    }
  }
}
