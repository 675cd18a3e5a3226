package app.daymark.bench;

import java.util.Locale;

/** What one thing takes with the long journal and with the short one. */
record Figure(String name, Timing big, Timing small) {

  static final String HEADING =
      """
      | ms | 200 000 lines: median | p99 | few lines: median | p99 | ratio of the medians |
      | --- | ---: | ---: | ---: | ---: | ---: |\
      """;

  /** A row of a table, in milliseconds. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.1f | %.1f | %.2f |",
        name,
        big.medianMillis(),
        big.p99Millis(),
        small.medianMillis(),
        small.p99Millis(),
        big.medianMillis() / small.medianMillis());
  }
}
