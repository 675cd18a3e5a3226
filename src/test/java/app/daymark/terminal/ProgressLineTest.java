package app.daymark.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private static final long TENTH = 100_000_000;

  private final StringWriter written = new StringWriter();
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - TENTH);

  private ProgressLine line(long total) {
    return new ProgressLine(new PrintWriter(written), total, nanos::get);
  }

  @Test
  void itIsWrittenOverSomeTimesASecondAndCleared() {
    try (ProgressLine line = line(2_000)) {
      line.at(10, 1);
      nanos.addAndGet(2 * TENTH);
      line.at(1_000, 12_345);
      nanos.addAndGet(TENTH);
      line.at(1_100, 13_000);
      nanos.addAndGet(TENTH);
      line.at(3_000, 9);
      assertThat(line.isCancelled()).isFalse();
    }
    assertThat(written.toString().split("\r"))
        .containsExactly(
            "", "Reading: 50 %, 12,345 rows", "", "Reading: 100 %, 9 rows    ", "", " ".repeat(22));
  }

  @Test
  void whatIsShortIsNotTold() {
    line(2_000).close();
    assertThat(written.toString()).isEmpty();
  }

  @Test
  void withoutALengthOnlyRowsAreTold() {
    ProgressLine line = line(0);
    nanos.addAndGet(2 * TENTH);
    line.at(5, 7);
    assertThat(written.toString()).isEqualTo("\rReading: 7 rows\r");
  }
}
