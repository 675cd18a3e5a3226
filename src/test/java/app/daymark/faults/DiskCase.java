package app.daymark.faults;

import app.daymark.journal.Entry;
import app.daymark.store.LearnerLife;
import app.daymark.testkit.Desk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A learner on a disk that does not always take what is written: one folder, and what it told. */
abstract class DiskCase {

  final SmallDisk disk;
  final int number;
  final Figures figures;
  final Path data;
  final LearnerLife life;
  private final List<Entry> told = new ArrayList<>();

  DiskCase(SmallDisk disk, int number, Figures figures) {
    this.disk = disk;
    this.number = number;
    this.figures = figures;
    this.data = disk.folder().resolve("data");
    this.life = new LearnerLife(number);
  }

  /** What happened, for messages. */
  abstract String circumstances();

  /** A folder that is open from now on tells what it does. */
  final Desk open() {
    Desk desk = Desk.open(data);
    desk.ledger.onRecorded(told::add);
    return desk;
  }

  final int told() {
    return told.size();
  }

  /** What is shown is what the journal tells. */
  final void look(Desk desk) {
    if (!Kept.replayed(desk).equals(desk.state())) {
      broken("it shows another state than the journal tells");
    }
  }

  /** All that was told is there, and nothing else; then the folder goes. */
  final void settle() throws Exception {
    Kept.exactly(figures).check(data, told, circumstances());
    Trees.delete(data);
  }

  final void broken(String what) {
    figures.broken("After %s: %s".formatted(circumstances(), what));
  }
}
