package app.daymark.store;

import app.daymark.journal.Entry;
import app.daymark.journal.EntryCodec;
import app.daymark.journal.EntryCodec.DamagedLine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The actions as the database knows them, and which of them can be undone or done again. */
public final class HistoryRepository {

  /** How an action stands that holds, and how one that was undone since the last. */
  static final String LIVE = "LIVE";

  static final String UNDONE = "UNDONE";

  private final Handle handle;

  public HistoryRepository(Handle handle) {
    this.handle = handle;
  }

  /** The lines from one sequence number to another, in order, as they stand there. */
  List<String> between(long first, long last) {
    return handle
        .createQuery("select entry from history where seq between ? and ? order by seq")
        .bind(0, first)
        .bind(1, last)
        .mapTo(String.class)
        .list();
  }

  /** The newest entry that still holds: what undo takes back. */
  Optional<Entry> undoable() {
    return first(LIVE, "standing desc, seq desc");
  }

  /** The oldest entry that was undone since the last action: what redo does again. */
  Optional<Entry> redoable() {
    return first(UNDONE, "standing, seq");
  }

  /**
   * The first of those with a standing.
   *
   * @param order must be the index's, there or back: any other, like max(seq), looks at them all
   */
  private Optional<Entry> first(String standing, String order) {
    return handle
        .createQuery("select entry from history where standing = ? order by " + order + " limit 1")
        .bind(0, standing)
        .mapTo(String.class)
        .map(HistoryRepository::read)
        .findOne();
  }

  /**
   * What was recorded on one study date.
   *
   * @param entries how many, at least 1
   * @param lastSeq of the last of them
   */
  public record DayOfEntries(LocalDate studyDate, long entries, long lastSeq) {}

  /** The study dates on which something was recorded, in order. */
  public List<DayOfEntries> days() {
    return handle
        .createQuery(
            """
            select study_date, count(*) as entries, max(seq) as last_seq
            from history group by study_date order by study_date
            """)
        .map((row, _) ->
            new DayOfEntries(
                row.getObject("study_date", LocalDate.class),
                row.getLong("entries"),
                row.getLong("last_seq")))
        .list();
  }

  /** A checksum over everything ever done: where it is the same, so is all that was done. */
  public String checksum() {
    MessageDigest digest = sha256();
    handle
        .createQuery("select entry from history order by seq")
        .mapTo(String.class)
        .forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Everything ever done, in order. */
  public List<Entry> all() {
    return handle
        .createQuery("select entry from history order by seq")
        .mapTo(String.class)
        .map(HistoryRepository::read)
        .list();
  }

  /**
   * What a line says.
   *
   * @throws IllegalStateException when it is not one that was written
   */
  static Entry read(String line) {
    try {
      return EntryCodec.entry(line);
    } catch (DamagedLine e) {
      throw damaged(e);
    }
  }

  /**
   * The sequence number of a line, after a look at its checksum.
   *
   * @throws IllegalStateException when it does not fit
   */
  static long seq(String line) {
    try {
      return EntryCodec.seq(line);
    } catch (DamagedLine e) {
      throw damaged(e);
    }
  }

  private static IllegalStateException damaged(DamagedLine e) {
    return new IllegalStateException("The database's history is damaged", e);
  }
}
