package app.daymark.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.WorkBoard.Pace;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReadingPaceTest {

  private static final long MEGABYTE = 1_000_000;

  private final Texts texts = new Texts(Locale.ENGLISH);

  private Pace pace(long bytes, long total, long rows, double seconds) {
    return ReadingPace.of(bytes, total, rows, seconds, texts);
  }

  @Test
  void shareRowsSpeedAndTimeLeftAreTold() {
    Pace half = pace(50 * MEGABYTE, 100 * MEGABYTE, 120_000, 2);
    assertThat(half.share()).isEqualTo(0.5);
    assertThat(half.words()).isEqualTo("50%, 120,000 rows, 25 MB a second, about 2 s left");
    assertThat(pace(MEGABYTE, 200 * MEGABYTE, 1, 1).words()).endsWith("about 4 min left");
  }

  @Test
  void speedIsToldOnlyOnceItSaysSomething() {
    assertThat(pace(0, 100, 0, 3)).isEqualTo(new Pace(-1, "Reading…"));
    assertThat(pace(MEGABYTE, 4 * MEGABYTE, 1, 0.1).words()).isEqualTo("25%, 1 row");
  }

  @Test
  void fileOfUnknownLengthHasNoShareAndNoEnd() {
    assertThat(pace(MEGABYTE, 0, 0, 2)).isEqualTo(new Pace(-1, "no row yet, 0.5 MB a second"));
  }

  @Test
  void fileThatGrewMeanwhileIsNeverMoreThanWhole() {
    assertThat(pace(3 * MEGABYTE, MEGABYTE, 9, 1).share()).isEqualTo(1);
    assertThat(pace(3 * MEGABYTE, MEGABYTE, 9, 1).words()).endsWith("about 0 s left");
  }
}
