package app.daymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

  private final DateText text = new DateText(new Texts(Locale.ENGLISH));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 Nov 2026",
        " 3 nov 2026 ",
        "2026-11-03",
        "3/11/2026",
        "3.11.2026",
        "03-11-2026"
      })
  void aDateIsReadInTheFormsPeopleType(String typed) {
    assertThat(text.fromString(typed)).isEqualTo(LocalDate.of(2026, 11, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tomorrow", "31/02/2026", "3/11", "2026-13-01", "3 Nov 2026 4"})
  void whatIsNoDateIsRefusedSoThatTheFieldKeepsTheOneItHad(String typed) {
    assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> text.fromString(typed));
  }

  @Test
  void whatIsWrittenCanBeRead() {
    LocalDate date = LocalDate.of(2026, 11, 22);
    assertThat(text.toString(date)).isEqualTo("22 Nov 2026");
    assertThat(text.fromString(text.toString(date))).isEqualTo(date);
    assertThat(text.toString(null)).isEmpty();
    assertThat(text.fromString(" ")).isNull();
  }
}
