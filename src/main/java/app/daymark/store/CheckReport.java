package app.daymark.store;

import app.daymark.journal.JournalDamage;
import app.daymark.journal.Phrase;
import java.util.ArrayList;
import java.util.List;

/**
 * What a check of journal and database found.
 *
 * @param full whether the journal was replayed and every row compared
 * @param lines how many lines of the journal are as they were written
 * @param files how many files they stand in
 * @param rows how many rows of the database were looked at
 * @param damage to the journal
 * @param differences between the database and what the journal makes
 * @param findings of the replay: actions that do not fit what stands before them, and are in no
 *     state anybody sees; known, and nothing to repair
 */
public record CheckReport(
    boolean full,
    long lines,
    int files,
    long rows,
    List<JournalDamage> damage,
    List<TableDifference> differences,
    List<Phrase> findings) {

  public CheckReport {
    damage = List.copyOf(damage);
    differences = List.copyOf(differences);
    findings = List.copyOf(findings);
  }

  /** Whether the journal is as it was written, and the database what it says. */
  public boolean isWhole() {
    return damage.isEmpty() && differences.isEmpty();
  }

  /** What was looked at, what was found, and what that means: sentences for the learner. */
  public List<Phrase> sentences() {
    List<Phrase> all = new ArrayList<>(found());
    all.add(
        isWhole()
            ? Phrase.of("Everything is whole.")
            : Phrase.of(
                "Nothing was changed. A repair makes journal and database anew from what both know, and keeps the damaged ones."));
    return all;
  }

  /** What was looked at, and what was found: sentences for the learner. */
  public List<Phrase> found() {
    List<Phrase> all = new ArrayList<>();
    all.add(
        full
            ? Phrase.of(
                "Looked at your whole journal (lines: %,d, files: %,d), made the database from it a second time, and compared its rows (%,d).",
                lines, files, rows)
            : Phrase.of(
                "Looked at your whole journal (lines: %,d, files: %,d), and at how far the database has come.",
                lines, files));
    damage.forEach(each -> all.add(each.phrase()));
    differences.forEach(each -> all.add(each.phrase()));
    all.addAll(findings);
    return all;
  }
}
