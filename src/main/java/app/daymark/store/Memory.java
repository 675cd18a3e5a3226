package app.daymark.store;

import app.daymark.journal.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a database remembers of the journal. It may be damaged: each line counts only with its
 * checksum, and what cannot be read is not remembered.
 */
final class Memory implements LongFunction<Optional<Entry>> {

  private static final int PAGE = 1_000;

  private final Database database;
  private final Map<Long, String> page = new HashMap<>();
  private long from = -1;

  Memory(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Entry> apply(long seq) {
    try {
      return line(seq).map(HistoryRepository::read);
    } catch (IllegalStateException e) {
      log().warn("Database does not remember action {}", seq, e);
      return Optional.empty();
    }
  }

  /** The line of an entry, whose checksum fits. What it says is not read, which is fast. */
  Optional<String> line(long seq) {
    if (from < 0 || seq < from || seq >= from + PAGE) {
      turnTo(seq);
    }
    return Optional.ofNullable(page.get(seq));
  }

  private void turnTo(long seq) {
    from = seq;
    page.clear();
    try {
      List<String> read =
          database
              .jdbi()
              .withHandle(handle -> new HistoryRepository(handle).between(seq, seq + PAGE - 1));
      read.forEach(line -> page.put(HistoryRepository.seq(line), line));
    } catch (JdbiException | IllegalStateException e) {
      log().warn("Database does not remember actions from {} on", seq, e);
    }
  }

  private static Logger log() {
    return LoggerFactory.getLogger(Memory.class);
  }
}
