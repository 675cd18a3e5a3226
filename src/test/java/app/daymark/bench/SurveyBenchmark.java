package app.daymark.bench;

import app.daymark.exchange.survey.ImportReport;
import app.daymark.exchange.survey.ImportWatch;
import app.daymark.exchange.survey.SurveyImport;
import app.daymark.exchange.survey.SurveyOptions;
import app.daymark.exchange.survey.SurveySource;
import app.daymark.salary.BandBounds;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Prints how long the import of a large survey takes, and how often that is the time of a pass over
 * the same file that only counts fields. Described in src/docs/benchmark.md.
 */
final class SurveyBenchmark {

  private static final int TIMES = 5;
  private static final long MEBIBYTE = 1 << 20;

  private SurveyBenchmark() {}

  /** Measures; {@code -Dsurvey.megabytes} says how large the file is. */
  public static void main(String... arguments) throws Exception {
    long megabytes = Long.getLong("survey.megabytes", 1_000);
    Path file = Files.createTempFile("daymark-survey", ".csv");
    try {
      long rows = SurveyText.write(file, megabytes * 1_000_000, 1);
      System.out.printf(
          "%d MB, %d rows of the shape of 2023; at most %d MiB of memory%n%n",
          Files.size(file) / 1_000_000, rows, Runtime.getRuntime().maxMemory() / MEBIBYTE);
      System.out.println("| ms | bare pass | import | ratio |\n| --- | ---: | ---: | ---: |");
      measure(file, "all answers", SurveyOptions.all(2026), rows);
      measure(file, "one country, developer type and employment", chosen(), rows);
    } finally {
      Files.delete(file);
    }
  }

  private static SurveyOptions chosen() {
    return new SurveyOptions(
        "India",
        "Developer, back-end",
        "WorkExp",
        "Employed, full-time",
        null,
        null,
        BandBounds.USUAL,
        false,
        2026);
  }

  /** In turns, so that what else the machine does slows down both. */
  private static void measure(Path file, String name, SurveyOptions options, long rows)
      throws IOException {
    long[] bare = new long[TIMES];
    long[] imports = new long[TIMES];
    for (int turn = -1; turn < TIMES; turn++) {
      long start = System.nanoTime();
      long fields = countFields(file);
      long between = System.nanoTime();
      ImportReport report =
          SurveyImport.read(SurveySource.of(file), options, ImportWatch.NONE).report();
      long end = System.nanoTime();
      if (fields != (rows + 1) * 84 || report.rows() != rows) {
        throw new IllegalStateException(fields + " fields, " + report.rows() + " rows");
      }
      // The first turn warms up.
      if (turn >= 0) {
        bare[turn] = between - start;
        imports[turn] = end - between;
      }
    }
    System.out.printf(
        "| %s | %d | %d | %.2f |%n",
        name,
        median(bare) / 1_000_000,
        median(imports) / 1_000_000,
        (double) median(imports) / median(bare));
  }

  private static long median(long[] nanos) {
    return Arrays.stream(nanos).sorted().toArray()[nanos.length / 2];
  }

  private static long countFields(Path file) throws IOException {
    Counter counter = new Counter();
    try (CsvReader<Boolean> reader = CsvReader.builder().build(counter, file)) {
      reader.forEach(_ -> {});
    }
    return counter.fields;
  }

  /** Makes nothing of what it is given. */
  private static final class Counter extends AbstractBaseCsvCallbackHandler<Boolean> {

    private long fields;

    @Override
    protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
      fields++;
    }

    @Override
    protected Boolean buildRecord() {
      return true;
    }
  }
}
