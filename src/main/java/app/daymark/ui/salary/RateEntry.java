package app.daymark.ui.salary;

import app.daymark.journal.Refusal;
import app.daymark.salary.ExchangeRate;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.salary.SalaryPage.RateLine;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Reads what a learner types as an exchange rate. Pure. */
record RateEntry(Texts texts) {

  /**
   * The rate that was typed.
   *
   * @param typed digits, with a point or a comma before the fraction
   * @throws Refusal for what is no rate
   */
  ExchangeRate read(RateLine line, String typed, LocalDate today) {
    String plain = typed.strip().replace(',', '.');
    // 1,350 can be one and a bit, or more than a thousand.
    if (typed.strip().matches("\\d{1,3}(,\\d{3})+")
        || !plain.matches("\\d{1,9}(\\.\\d{1,9})?")
        || new BigDecimal(plain).signum() == 0) {
      throw Refusal.inWords(texts.get("salary.rate.wrong", line.from(), line.to()));
    }
    return new ExchangeRate(line.from(), line.to(), new BigDecimal(plain), today);
  }
}
