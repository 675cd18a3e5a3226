package app.daymark.faults;

import app.daymark.journal.Refusal;
import app.daymark.store.LearnerLife;
import app.daymark.testkit.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Something happens to one file of a folder that was closed well. */
final class MutationDrill implements Drill {

  private static final int PATIENCE_SECONDS = 20;
  private static final int ACTIONS = 80;
  private static final List<Mutation> MUTATIONS = List.of(Mutation.values());
  private static final String DATABASE = "daymark.mv.db";

  /** Which file. */
  private enum Victim {
    JOURNAL,
    JOURNAL_WITHOUT_DATABASE,
    DATABASE
  }

  @Override
  public String name() {
    return "mutation";
  }

  @Override
  public void run(Extent extent, Path work, Figures figures) throws Exception {
    Path whole = work.resolve("whole");
    Map<String, List<String>> rows;
    try (Desk desk = Desk.open(whole)) {
      new LearnerLife(7).live(desk, ACTIONS);
      rows = desk.rows();
    }
    try (ExecutorService opener = Executors.newCachedThreadPool()) {
      Verdict verdict = new Verdict(rows, figures, opener);
      for (Victim victim : Victim.values()) {
        for (int seed : extent.cases(40, 1_000)) {
          verdict.over(mutated(whole, work.resolve("case"), victim, seed), victim + " " + seed);
          Trees.delete(work.resolve("case"));
        }
      }
    }
  }

  private record Case(Path folder, Mutation mutation) {}

  private static Case mutated(Path whole, Path folder, Victim victim, int seed) throws IOException {
    Random random = new Random(seed);
    Trees.copy(whole, folder);
    Path database = folder.resolve(DATABASE);
    List<Path> journal;
    try (Stream<Path> files = Files.list(folder.resolve("journal"))) {
      journal = files.sorted().toList();
    }
    Path file = victim == Victim.DATABASE ? database : journal.get(random.nextInt(journal.size()));
    Path other = journal.get(random.nextInt(journal.size()));
    Mutation mutation = MUTATIONS.get(seed % MUTATIONS.size());
    mutation.happen(file, other, random);
    if (victim == Victim.JOURNAL_WITHOUT_DATABASE) {
      Files.delete(database);
    }
    return new Case(folder, mutation);
  }

  /** Opens a folder, and judges what it says. */
  private record Verdict(Map<String, List<String>> rows, Figures figures, ExecutorService opener) {

    void over(Case each, String name) throws InterruptedException {
      String circumstances = "%s %s".formatted(name, each.mutation());
      try {
        Map<String, List<String>> first = opened(each, circumstances, rows);
        figures.count(first.equals(rows) ? "intact" : "told");
        if (!opened(each, circumstances + ", opened again", first).equals(first)) {
          figures.broken("After %s: opened again it is another".formatted(circumstances));
        }
      } catch (ExecutionException e) {
        if (e.getCause() instanceof Refusal) {
          figures.count("refused");
        } else {
          figures.broken("After %s: %s".formatted(circumstances, e.getCause()));
        }
      } catch (TimeoutException e) {
        figures.broken("After %s: it hangs".formatted(circumstances));
      }
    }

    private Map<String, List<String>> opened(
        Case each, String circumstances, Map<String, List<String>> expected)
        throws InterruptedException, ExecutionException, TimeoutException {
      return opener
          .submit(() -> {
            try (Desk desk = Desk.open(each.folder())) {
              if (!desk.rows().equals(expected) && desk.ledger.findings().isEmpty()) {
                figures.broken("After %s: something else is shown".formatted(circumstances));
              }
              return desk.rows();
            }
          })
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
  }
}
