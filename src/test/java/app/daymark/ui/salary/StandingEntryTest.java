package app.daymark.ui.salary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.daymark.journal.Refusal;
import app.daymark.salary.Money;
import app.daymark.salary.PayUnit.Period;
import app.daymark.salary.Standing;
import app.daymark.ui.kit.Texts;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandingEntryTest {

  private final StandingEntry entry = new StandingEntry(new Texts(Locale.ENGLISH));
  private final Currency rupee = Currency.getInstance("INR");

  private Standing read(String years, String pay) {
    return entry.read(years, pay, rupee, Period.YEAR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1250000 | 1250000",
        "12,50,000 | 1250000",
        "₹12,50,000 | 1250000",
        "₹ 12 50 000 | 1250000",
        "12.5 lakh | 1250000",
        "12.5L | 1250000",
        "1.25 Cr. | 12500000",
        "$120k | 120000",
        "83333.50 | 83333.5",
      })
  void payIsReadAsPeopleWriteIt(String typed, BigDecimal amount) {
    assertThat(read("2", typed).pay().map(Money::amount).orElseThrow())
        .isEqualByComparingTo(amount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "much",
        "-5",
        "0",
        "1..2",
        "12 dozen",
        "9999999999999",
        "1.2.3",
        "5,5 lakh",
        "50,00"
      })
  void otherPayIsRefused(String typed) {
    assertThatThrownBy(() -> read("2", typed)).isInstanceOf(Refusal.class);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "3.5, 3.5", "'3,5', 3.5", "' 60 ', 60", "2.25, 2.25"})
  void yearsAreRead(String typed, BigDecimal years) {
    assertThat(read(typed, "").years()).isEqualByComparingTo(years);
    assertThat(read(typed, "").pay()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-1", "60.5", "61", "two", "3.123", "1e1"})
  void otherYearsAreRefused(String typed) {
    assertThatThrownBy(() -> read(typed, "")).isInstanceOf(Refusal.class);
  }

  @Test
  void monthsPayIsKeptAsAYears() {
    assertThat(entry.read("1", "50000", rupee, Period.MONTH).pay())
        .contains(Money.of(600_000, "INR"));
  }
}
