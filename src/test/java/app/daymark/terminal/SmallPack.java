package app.daymark.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pack of a learner's own with a plan that is small enough to count by hand. */
final class SmallPack {

  private static final String PACK =
      """
      format: 1
      role:
        key: tester
        edition: 1
        title: Tester
        summary: Tests things.
        description:
          - A paragraph.
        source: {name: A sheet, year: 2023}
        guide:
          title: How to become one
          steps:
            - {title: Begin, text: Begin it.}
        plans:
          - key: small
            title: Small plan
            summary: A plan.
            days: 6
            areas:
              - key: first
                title: First area
                days: 1-2
                tasks:
                  - {key: one, title: Task one, minutes: 30}
                  - {key: two, title: Task two, minutes: 30}
                  - {key: three, title: Task three, minutes: 30, optional: true}
              - key: second
                title: Second area
                days: 3-6
                tasks:
                  - {key: four, title: Task four, minutes: 30}
                  - {key: five, title: Task five, minutes: 30}
          - key: crowded
            title: Crowded plan
            summary: A plan with all its tasks on one day.
            days: 1
            areas:
              - key: crowd
                title: Crowd
                days: 1
                tasks:
      """;

  private SmallPack() {}

  /**
   * Puts it into a data folder. Its plan {@code small} has on its days 1: the tasks one and two, 2:
   * task three, which is optional, 3-4: task four, 5-6: task five, each of 30 minutes. Its plan
   * {@code crowded} has so many tasks of one minute on its one day.
   */
  static void write(Path data, int crowd) {
    StringBuilder pack = new StringBuilder(PACK);
    for (int i = 1; i <= crowd; i++) {
      pack.append("                  - {key: t-%d, title: Task %d, minutes: 1}\n".formatted(i, i));
    }
    try {
      Path packs = Files.createDirectories(data.resolve("packs"));
      Files.writeString(packs.resolve("tester.yaml"), pack.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
