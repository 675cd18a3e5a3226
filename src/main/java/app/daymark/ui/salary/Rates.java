package app.daymark.ui.salary;

import app.daymark.salary.ExchangeRate;
import java.util.Currency;
import java.util.Optional;

/** Exchange rates that the learner gave. */
@FunctionalInterface
interface Rates {

  /** Of two currencies, either way round; empty where none was given. */
  Optional<ExchangeRate> between(Currency one, Currency other);
}
