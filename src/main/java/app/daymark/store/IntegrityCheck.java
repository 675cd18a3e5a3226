package app.daymark.store;

import app.daymark.journal.JournalSnapshot;
import app.daymark.journal.Phrase;
import app.daymark.journal.Refusal;
import app.daymark.store.RowsRepository.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Looks whether journal and database are as they were written and tell one story. Runs on any
 * thread; changes are held up for a moment only.
 */
public final class IntegrityCheck {

  private static final int DAYS_BETWEEN = 7;

  private final Ledger ledger;

  public IntegrityCheck(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Whether a week has gone by since the last check; also when it lies ahead, or never was. */
  public static boolean isDue(Optional<LocalDate> lastCheck, LocalDate today) {
    return lastCheck
        .filter(last -> !last.isAfter(today) && last.plusDays(DAYS_BETWEEN).isAfter(today))
        .isEmpty();
  }

  /**
   * Looks at every line's checksum and number, and at how far the database has come.
   *
   * @throws Refusal when the journal cannot be read
   */
  public CheckReport light() {
    JournalSnapshot journal = ledger.snapshot();
    JournalSnapshot.Look look = journal.look();
    List<TableDifference> differences =
        ledger.read(handle -> progress(handle, journal.lastSeq(), look.lines()));
    return new CheckReport(
        false, look.lines(), journal.parts().size(), 0, look.damage(), differences, List.of());
  }

  private List<TableDifference> progress(Handle handle, long last, long lines) {
    RowsRepository rows = new RowsRepository(handle);
    long now = ledger.snapshot().lastSeq();
    TableDifference.Counter applied = new TableDifference.Counter();
    if (new AppliedRepository(handle).applied().seq() != now) {
      applied.found(TableDifference.ONLY_ROW);
    }
    TableDifference.Counter history = new TableDifference.Counter();
    if (rows.historyCount(last) != lines || rows.historyEnd() != now) {
      history.found(Phrase.of("how many there are"));
    }
    List<TableDifference> all = new ArrayList<>(applied.in(Table.APPLIED.title()));
    all.addAll(history.in(Table.HISTORY.title()));
    return all;
  }

  /**
   * Looks at every line, makes the database a second time from them, and compares every row.
   *
   * @throws Refusal when the journal cannot be read
   */
  public CheckReport full(Progress progress) {
    JournalSnapshot journal = ledger.snapshot();
    JournalSnapshot.Look look = journal.look();
    try (Replica replica = ledger.emptyReplica()) {
      List<Phrase> findings = new ArrayList<>(replica.follow(journal, journal.lastSeq(), progress));
      RowComparison comparison = new RowComparison(ledger, replica);
      findings.addAll(comparison.run());
      return new CheckReport(
          true,
          look.lines(),
          journal.parts().size(),
          comparison.rows(),
          look.damage(),
          comparison.differences(),
          findings);
    }
  }

  /** Makes journal and database anew from what both know; the damaged ones are kept. */
  public void repair() {
    ledger.repair();
  }
}
