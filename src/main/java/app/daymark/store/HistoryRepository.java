package app.daymark.store;

import app.daymark.journal.Action;
import app.daymark.journal.Entry;
import app.daymark.journal.EntryCodec;
import app.daymark.journal.EntryCodec.DamagedLine;
import app.daymark.journal.Reversible;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The actions as the database knows them, and which of them can be undone or done again. */
public final class HistoryRepository {

  private static final String LIVE = "LIVE";
  private static final String UNDONE = "UNDONE";
  private static final String DROPPED = "DROPPED";

  /** A row for each table, as every statement takes its time where Java has just started. */
  private static final String LOOK =
      Stream.of(RowsRepository.Table.values())
          .map(RowsRepository.Table::title)
          .distinct()
          .map("select count(*) from "::concat)
          .collect(Collectors.joining(" union all "));

  private final Handle handle;
  private final Map<Long, Row> added = new LinkedHashMap<>();

  /** What was undone since; before that, something may have been, which is looked up once. */
  private final Set<Long> undone = new HashSet<>();

  private boolean mayHaveUndone = true;

  public HistoryRepository(Handle handle) {
    this.handle = handle;
  }

  /**
   * How far the database has followed the journal.
   *
   * @param seq of the last entry applied; 0 for none
   */
  record Applied(long seq, int schemaVersion) {}

  void createTables(String schema) {
    // H2 finds the ends of statements itself; a script of Jdbi's would make a lexer for that.
    handle.execute(schema);
    handle.execute("insert into applied values (0, ?)", Database.SCHEMA_VERSION);
  }

  void createIndexes(String indexes) {
    handle.execute(indexes);
  }

  /**
   * How far the database has come.
   *
   * @throws IllegalStateException when it does not say
   */
  Applied applied() {
    return handle
        .createQuery("select seq, schema_version from applied")
        .map((row, _) -> new Applied(row.getLong("seq"), row.getInt("schema_version")))
        .one();
  }

  /**
   * The same, after a look at every table: a damaged file may open and fail later.
   *
   * @throws IllegalStateException when the database is not as it was left
   */
  Applied checked() {
    handle.createQuery(LOOK).map((row, _) -> row.getLong(1)).list();
    Applied applied = applied();
    List<String> newest = between(applied.seq(), Long.MAX_VALUE);
    if (applied.seq() > 0 && (newest.size() != 1 || seq(newest.getFirst()) != applied.seq())) {
      throw new IllegalStateException("The history does not end at " + applied);
    }
    return applied;
  }

  /** Forces everything to the database's file. */
  void settle() {
    handle.execute("checkpoint sync");
  }

  /** Writes the database's file anew, as small as it can be, and closes the database. */
  void compact() throws SQLException {
    // Jdbi would ask the closed database how many rows that was.
    try (Statement statement = handle.getConnection().createStatement()) {
      statement.execute("shutdown compact");
    }
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

  /**
   * Adds an entry that was just applied, in the same transaction; nobody else may write then. It is
   * written with the others when {@link #reached} is called: a rebuilding has hundreds of
   * thousands.
   */
  void add(Entry entry) {
    switch (entry.action()) {
      case Reversible _ -> {
        dropUndone();
        insert(entry, LIVE);
      }
      case Action.Undo undo -> {
        setStanding(undo.undoes(), UNDONE);
        insert(entry, null);
      }
      case Action.Redo redo -> {
        setStanding(redo.redoes(), LIVE);
        insert(entry, null);
      }
      case Action.Lost _ -> insert(entry, null);
    }
  }

  /** Tells how far the database has come, in the transaction that took it there. */
  void reached(long seq) {
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into history (seq, study_date, kind, standing, entry) values (?, ?, ?, ?, ?)");
    added
        .values()
        .forEach(row -> batch.add(row.seq, row.studyDate, row.kind, row.standing, row.entry));
    if (batch.size() > 0) {
      batch.execute();
    }
    added.clear();
    handle.execute("update applied set seq = ?", seq);
  }

  private void dropUndone() {
    List.copyOf(undone).forEach(seq -> setStanding(seq, DROPPED));
    if (mayHaveUndone) {
      handle.execute("update history set standing = 'DROPPED' where standing = 'UNDONE'");
      mayHaveUndone = false;
    }
  }

  /** What is lost has none, and gets none: nobody could do it again. */
  private void setStanding(long seq, String standing) {
    if (standing.equals(UNDONE)) {
      undone.add(seq);
    } else {
      undone.remove(seq);
    }
    Row row = added.get(seq);
    if (row == null) {
      handle.execute(
          "update history set standing = ? where seq = ? and standing is not null", standing, seq);
    } else if (row.standing != null) {
      added.put(seq, row.with(standing));
    }
  }

  private void insert(Entry entry, @Nullable String standing) {
    ObjectNode tree = EntryCodec.tree(entry);
    String kind = tree.get("action").asString();
    added.put(
        entry.seq(),
        new Row(entry.seq(), entry.studyDate(), kind, standing, EntryCodec.line(tree)));
  }

  /** The columns of an entry. */
  private record Row(
      long seq, LocalDate studyDate, String kind, @Nullable String standing, String entry) {

    Row with(String other) {
      return new Row(seq, studyDate, kind, other, entry);
    }
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
