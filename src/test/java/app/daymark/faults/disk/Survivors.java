package app.daymark.faults.disk;

import app.daymark.faults.disk.Step.Write;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Which of the steps that were not forced reached the disk: none, all, the first, or just any. */
final class Survivors {

  private final Random random;

  Survivors(Random random) {
    this.random = random;
  }

  List<Step> of(List<Step> pending) {
    return switch (random.nextInt(4)) {
      case 0 -> List.of();
      case 1 -> pending.stream().map(this::torn).toList();
      case 2 -> pending.subList(0, random.nextInt(pending.size() + 1));
      default -> pending.stream().filter(_ -> random.nextBoolean()).map(this::torn).toList();
    };
  }

  /** Of what was written, sometimes the beginning only, and sometimes nothing but its length. */
  private Step torn(Step step) {
    if (!(step instanceof Write write)) {
      return step;
    }
    int kept = random.nextInt(write.bytes().length + 1);
    return switch (random.nextInt(3)) {
      case 0 -> new Write(write.of(), write.at(), Arrays.copyOf(write.bytes(), kept));
      case 1 ->
          new Write(
              write.of(),
              write.at(),
              Arrays.copyOf(Arrays.copyOf(write.bytes(), kept), write.bytes().length));
      default -> write;
    };
  }
}
