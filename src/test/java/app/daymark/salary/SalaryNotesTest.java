package app.daymark.salary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.daymark.journal.Refusal;
import app.daymark.salary.PayUnit.Length;
import app.daymark.salary.PayUnit.Period;
import app.daymark.store.AppFolders;
import app.daymark.store.DeviceNotes;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SalaryNotesTest {

  private static final Currency RUPEE = Currency.getInstance("INR");
  private static final Currency DOLLAR = Currency.getInstance("USD");

  private final AppFolders folders;

  SalaryNotesTest(@TempDir Path data) {
    this.folders = new AppFolders(data);
  }

  private SalaryNotes open() {
    return new SalaryNotes(new DeviceNotes(folders));
  }

  @Test
  void allOfItOutlastsARestart() {
    ExchangeRate rate =
        new ExchangeRate(DOLLAR, RUPEE, new BigDecimal("85.25"), LocalDate.of(2026, 3, 2));
    Standing standing =
        new Standing(new BigDecimal("3.5"), Optional.of(Money.of(1_250_000, "INR")));
    PayUnit unit = new PayUnit(Period.MONTH, Length.SHORT);
    open().rate(rate);
    open().standing(Optional.of(standing));
    open().unit(unit);
    assertThat(open().rate(RUPEE, DOLLAR)).contains(rate);
    assertThat(open().rate(DOLLAR, RUPEE)).contains(rate);
    assertThat(open().rate(DOLLAR, Currency.getInstance("EUR"))).isEmpty();
    assertThat(open().standing()).contains(standing);
    assertThat(open().unit()).isEqualTo(unit);
  }

  @Test
  void whatIsForgottenIsGoneFromTheFile() throws IOException {
    open()
        .standing(
            Optional.of(new Standing(new BigDecimal("3.5"), Optional.of(Money.of(777, "INR")))));
    open().standing(Optional.empty());
    assertThat(open().standing()).isEmpty();
    assertThat(Files.readString(folders.data().resolve("device.properties")))
        .doesNotContain("777", "3.5");
  }

  /** Half of a new place with half of the old one would be no place at all. */
  @Test
  void whereTheLearnerIsIsNotedAsAWholeOrNotAtAll() throws IOException {
    Standing before = new Standing(new BigDecimal("3.5"), Optional.of(Money.of(777, "INR")));
    SalaryNotes notes = open();
    notes.standing(Optional.of(before));
    Path file = folders.data().resolve("device.properties");
    Files.delete(file);
    Files.createDirectories(file.resolve("in-the-way"));
    Standing after = new Standing(new BigDecimal("4"), Optional.of(Money.of(888, "INR")));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> notes.standing(Optional.of(after)))
        .withMessageContaining("Nothing was changed");
    assertThat(notes.standing()).contains(before);
  }

  @Test
  void laterRateTakesThePlaceOfTheOneBefore() {
    LocalDate date = LocalDate.of(2026, 3, 2);
    open().rate(new ExchangeRate(DOLLAR, RUPEE, new BigDecimal("80"), date));
    ExchangeRate later = new ExchangeRate(RUPEE, DOLLAR, new BigDecimal("0.0125"), date);
    open().rate(later);
    assertThat(open().rate(DOLLAR, RUPEE)).contains(later);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pay.own.years=many",
        "pay.own.years=-1",
        "pay.own.years=61",
        "pay.own.years=1e999999999",
        "pay.own.years=3\npay.own.amount=-5 INR",
        "pay.own.years=3\npay.own.amount=5 NOWHERE",
        "pay.own.years=3\npay.own.amount=1e99999 INR",
        "pay.rate.INR-USD=USD INR 0 2026-03-02",
        "pay.rate.INR-USD=USD INR 85 yesterday",
        "pay.rate.INR-USD=USD USD 85 2026-03-02",
        "pay.rate.INR-USD=EUR GBP 85 2026-03-02",
        "pay.rate.INR-USD=USD INR 85",
        "pay.unit=DAY FULL"
      })
  void whatCannotBeReadCountsAsNotNoted(String text) throws IOException {
    Files.writeString(folders.data().resolve("device.properties"), text);
    assertThat(open().standing()).isEmpty();
    assertThat(open().rate(RUPEE, DOLLAR)).isEmpty();
    assertThat(open().unit()).isEqualTo(PayUnit.USUAL);
  }
}
