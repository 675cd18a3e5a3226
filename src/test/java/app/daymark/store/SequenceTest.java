package app.daymark.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.Actions;
import app.daymark.journal.Action;
import app.daymark.journal.Entry;
import app.daymark.journal.EntryCodec;
import app.daymark.journal.EntryCodec.DamagedLine;
import app.daymark.journal.PlanAction;
import app.daymark.journal.Reversible;
import app.daymark.plan.Plan;
import app.daymark.plan.PlanLife;
import app.daymark.plan.PlanRepository;
import app.daymark.testkit.Cases;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Undo, redo and replay over generated sequences of up to 200 actions, without a disk. */
class SequenceTest {

  /** Short more often than long. */
  private static int length(Random random) {
    return random.nextInt(1, random.nextInt(2, random.nextInt(3, 102)));
  }

  @Test
  void asManyUndosLeadBackAndAsManyRedosForth() throws SQLException {
    try (MemoryDatabase memory = new MemoryDatabase()) {
      Cases.slow(
          250,
          seed -> {
            Random random = new Random(seed);
            List<PlanAction> actions = live(seed, length(random)).actions();
            memory.clear();
            int before = random.nextInt(1, actions.size() + 1);
            actions.subList(0, before).forEach(memory::record);
            Map<String, List<String>> first = memory.state();
            List<PlanAction> done = actions.subList(before, actions.size());
            done.forEach(memory::record);
            Map<String, List<String>> last = memory.state();

            done.reversed().forEach(action -> assertThat(undo(memory)).isEqualTo(action));
            assertThat(memory.state()).isEqualTo(first);
            done.forEach(action -> assertThat(redo(memory)).isEqualTo(action));
            assertThat(memory.state()).isEqualTo(last);
            assertThat(memory.ask(HistoryRepository::redoable)).isEmpty();
          });
    }
  }

  /** A life of up to 200 actions: an act may come with up to two ticks. */
  private static PlanLife live(long seed, int acts) {
    PlanLife life = new PlanLife(seed);
    while (acts > 0 && life.actions().size() < 198) {
      life.act();
      acts--;
    }
    return life;
  }

  private static Reversible undo(MemoryDatabase memory) {
    Entry entry = memory.ask(HistoryRepository::undoable).orElseThrow();
    Reversible action = (Reversible) entry.action();
    memory.record(new Action.Undo(entry.seq(), action));
    return action;
  }

  private static Reversible redo(MemoryDatabase memory) {
    Entry entry = memory.ask(HistoryRepository::redoable).orElseThrow();
    Reversible action = (Reversible) entry.action();
    memory.record(new Action.Redo(entry.seq(), action));
    return action;
  }

  @Test
  void replayIsLivingAgainAndThePlanIsAsItWasThoughtOf() throws SQLException {
    try (MemoryDatabase lived = new MemoryDatabase();
        MemoryDatabase replayed = new MemoryDatabase()) {
      Cases.slow(
          250,
          seed -> {
            Random random = new Random(seed);
            lived.clear();
            replayed.clear();
            PlanLife life = new PlanLife(seed);
            List<Entry> journal = live(lived, life, random, length(random));
            replayed.database.apply(
                journal.stream().map(SequenceTest::writtenAndRead).toList(), Actions::apply);
            assertThat(replayed.rows()).isEqualTo(lived.rows());
            assertThat(plans(lived)).containsExactly(life.plan());
          });
    }
  }

  private static List<Plan> plans(MemoryDatabase memory) {
    return memory.jdbi().withHandle(handle -> new PlanRepository(handle).plans());
  }

  /** Acts, undoes and does again. */
  private static List<Entry> live(MemoryDatabase memory, PlanLife life, Random random, int acts) {
    List<Entry> journal = new ArrayList<>();
    journal.add(memory.record(life.actions().getFirst()));
    for (int i = 0; i < acts && journal.size() < 198; i++) {
      int known = life.actions().size();
      life.act();
      life.actions().stream().skip(known).forEach(action -> journal.add(memory.record(action)));
      while (random.nextInt(3) == 0) {
        boolean again = random.nextInt(3) > 0;
        memory
            .ask(again ? HistoryRepository::redoable : HistoryRepository::undoable)
            .filter(entry -> entry.seq() > 1)
            .ifPresent(entry -> {
              PlanAction action = (PlanAction) entry.action();
              life.apply(action, again);
              journal.add(
                  memory.record(
                      again
                          ? new Action.Redo(entry.seq(), action)
                          : new Action.Undo(entry.seq(), action)));
            });
      }
    }
    return journal;
  }

  private static Entry writtenAndRead(Entry entry) {
    try {
      return EntryCodec.entry(EntryCodec.line(entry));
    } catch (DamagedLine e) {
      throw new AssertionError(e);
    }
  }
}
