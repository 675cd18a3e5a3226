package app.daymark.store;

import app.daymark.journal.JournalSnapshot;
import app.daymark.journal.Phrase;
import app.daymark.store.RowsRepository.Row;
import app.daymark.store.RowsRepository.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Compares the live database, row by row, with one that was made from the same journal. */
final class RowComparison {

  private static final int PAGE = 5_000;

  private final Ledger ledger;
  private final Replica replica;
  private final Map<Table, TableDifference.Counter> found = new EnumMap<>(Table.class);
  private long rows;
  private long last;

  RowComparison(Ledger ledger, Replica replica) {
    this.ledger = ledger;
    this.replica = replica;
  }

  /**
   * Takes all that may change at one moment, during which nothing can be recorded; then the lines
   * of the history, which stay as they are, page by page.
   *
   * @return what could not be applied on the way to that moment
   */
  List<Phrase> run() {
    List<Phrase> findings = ledger.read(this::atOneMoment);
    pages(Table.HISTORY, ledger::read);
    return findings;
  }

  /** How many rows of the live database were compared. */
  long rows() {
    return rows;
  }

  List<TableDifference> differences() {
    List<TableDifference> all = new ArrayList<>();
    found.forEach((table, counter) -> all.addAll(counter.in(table.title())));
    return all;
  }

  private List<Phrase> atOneMoment(Handle live) {
    JournalSnapshot now = ledger.snapshot();
    List<Phrase> findings = replica.follow(now, now.lastSeq(), Progress.NONE);
    last = now.lastSeq();
    for (Table table : EnumSet.complementOf(EnumSet.of(Table.STANDING, Table.HISTORY))) {
      compare(table, live, repository -> repository.rows(table));
    }
    pages(Table.STANDING, page -> page.apply(live));
    return findings;
  }

  /** The last page has no end: the database may know more than the journal. */
  private void pages(Table table, Predicate<Function<Handle, Boolean>> asks) {
    for (long from = 1; from <= last + 1; from += PAGE) {
      long first = from;
      long end = from + PAGE > last + 1 ? Long.MAX_VALUE : from + PAGE - 1;
      if (!asks.test(live -> compare(table, live, each -> each.rows(table, first, end)))) {
        return;
      }
    }
  }

  /** A table that cannot be read differs; the question is not to be asked again for it. */
  private boolean compare(Table table, Handle live, Function<RowsRepository, List<Row>> question) {
    TableDifference.Counter counter =
        found.computeIfAbsent(table, _ -> new TableDifference.Counter());
    List<Row> made = replica.read(handle -> question.apply(new RowsRepository(handle)));
    try {
      List<Row> there = question.apply(new RowsRepository(live));
      rows += table == Table.STANDING ? 0 : there.size();
      counter.compare(there, made);
      return true;
    } catch (JdbiException e) {
      counter.found(Phrase.of("all of it: it cannot be read"));
      return false;
    }
  }
}
