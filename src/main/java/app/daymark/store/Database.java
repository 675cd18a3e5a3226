package app.daymark.store;

import app.daymark.journal.Entry;
import app.daymark.journal.OwnerOnly;
import app.daymark.store.AppliedRepository.Applied;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.slf4j.LoggerFactory;

/**
 * The embedded H2 file: the present state, made from the journal and replaceable by it at any time.
 * Open while this object is.
 */
public final class Database implements AutoCloseable {

  /** Counts up with every change of schema.sql or of what an action does to it. */
  static final int SCHEMA_VERSION = 5;

  private static final String NAME = "daymark";

  private final Jdbi jdbi;
  // H2 closes a database when its last connection goes: this one stays.
  private final Connection anchor;
  private final boolean isKept;

  private Database(DataSource source, boolean isKept) throws SQLException {
    this.anchor = source.getConnection();
    this.jdbi =
        Jdbi.create(source)
            .setTemplateEngine(TemplateEngine.NOP)
            .setSqlParser(new ParameterParser());
    this.isKept = isKept;
  }

  /**
   * Makes ready what an opening needs, on a thread of its own, while journal and file are read.
   * Where Java has just started, the first Jdbi, with the logging that it asks for, takes as long
   * as the opening of the file.
   *
   * @return done when that is done
   */
  public static CompletableFuture<?> prepare() {
    return CompletableFuture.supplyAsync(
        () -> Jdbi.create(Database::nothing),
        work -> new Thread(work, "daymark-preparing").start());
  }

  private static Connection nothing() throws SQLException {
    throw new SQLException("This is no database");
  }

  /** The file that {@link #connect} opens or makes. */
  static Path file(AppFolders folders) {
    return folders.data().resolve(NAME + ".mv.db");
  }

  /** Connects to the file, whatever is in it; makes it when there is none. */
  static Database connect(AppFolders folders) throws SQLException, IOException {
    Database database = new Database(source(url(folders)), true);
    // H2 lets others read a new file; the folder may be one that others can enter.
    OwnerOnly.restrict(file(folders));
    return database;
  }

  /**
   * Connects to a file that was not closed well, only to read it. Were it written, a transaction
   * that H2 left unfinished in it might hold up the next one for ever.
   */
  static Database toRead(AppFolders folders) throws SQLException {
    return new Database(source(url(folders) + ";ACCESS_MODE_DATA=r"), false);
  }

  private static String url(AppFolders folders) {
    // retry: an interrupted thread does not kill the database. Its errors go to our log, so H2
    // keeps none of its own beside it. Daymark closes it, compacts it if that is worth while, and
    // seals it then; what H2 itself would rewrite before it closes makes the file larger.
    return "jdbc:h2:file:retry:"
        + folders.data().resolve(NAME).toAbsolutePath()
        + ";TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE;MAX_COMPACT_TIME=0";
  }

  /** Makes an empty one that is gone when it is closed. */
  static Database inMemory() throws SQLException {
    return new Database(source("jdbc:h2:mem:" + UUID.randomUUID()), false);
  }

  private static DataSource source(String url) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(url);
    return source;
  }

  /** Makes the tables, empty. */
  void create() {
    createTables();
    createIndexes();
  }

  /** Makes the tables, empty, for {@link #createIndexes} when they are filled. */
  void createTables() {
    String tables = script("schema.sql");
    jdbi.useTransaction(handle -> new AppliedRepository(handle).createTables(tables));
  }

  /** Makes what finds rows in the tables, which takes longer where rows come one by one. */
  void createIndexes() {
    String indexes = script("indexes.sql");
    jdbi.useTransaction(handle -> new AppliedRepository(handle).createIndexes(indexes));
  }

  private static String script(String name) {
    try (InputStream in = Database.class.getResourceAsStream("/app/daymark/db/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it is written to a file. */
  boolean isKept() {
    return isKept;
  }

  /**
   * Brings everything it holds into its file, if it has one. Closing does so, too, but keeps to
   * itself when the disk is full.
   *
   * @throws JdbiException when it cannot be written
   */
  void settle() {
    if (isKept) {
      jdbi.useHandle(handle -> new AppliedRepository(handle).settle());
    }
  }

  /**
   * Writes its file anew, as small as it can be. From now on it can only be closed.
   *
   * @throws SQLException or a JdbiException when it cannot be written; then it must not be sealed
   */
  void compact() throws SQLException {
    jdbi.useHandle(handle -> new AppliedRepository(handle).compact());
  }

  /** Sequence number of the last entry applied; 0 for none. */
  long applied() {
    return jdbi.withHandle(handle -> new AppliedRepository(handle).applied()).seq();
  }

  /**
   * How far it has come, after a look at every table.
   *
   * @throws IllegalStateException or a JdbiException when it is not as it was left
   */
  Applied checked() {
    return jdbi.withHandle(handle -> new AppliedRepository(handle).checked());
  }

  /** Applies entries in one transaction, together with the sequence number of the last. */
  void apply(List<Entry> entries, Applier applier) {
    if (entries.isEmpty()) {
      return;
    }
    jdbi.useTransaction(handle -> {
      RecordingRepository history = new RecordingRepository(handle);
      for (Entry entry : entries) {
        applier.apply(handle, entry.action());
        history.add(entry);
      }
      history.write();
      new AppliedRepository(handle).reached(entries.getLast().seq());
    });
  }

  /** For reading; only {@link Ledger} writes. */
  public Jdbi jdbi() {
    return jdbi;
  }

  @Override
  public void close() {
    try {
      anchor.close();
    } catch (SQLException e) {
      LoggerFactory.getLogger(Database.class)
          .warn("Database did not close cleanly; the journal holds everything", e);
    }
  }
}
