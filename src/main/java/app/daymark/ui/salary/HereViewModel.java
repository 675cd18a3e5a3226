package app.daymark.ui.salary;

import app.daymark.journal.Refusal;
import app.daymark.salary.Money;
import app.daymark.salary.PayUnit.Period;
import app.daymark.salary.SalarySurvey;
import app.daymark.salary.Standing;
import app.daymark.ui.kit.Texts;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Saying where one is: years of experience, and pay if one likes. */
public final class HereViewModel {

  private static final List<String> USUAL = List.of("INR", "USD", "EUR", "GBP");

  private final SalaryViewModel salary;
  private final Texts texts;
  private final Runnable close;
  private final StringProperty years = new SimpleStringProperty("");
  private final StringProperty pay = new SimpleStringProperty("");
  private final ObjectProperty<Currency> currency;
  private final ObjectProperty<Period> period;
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /**
   * Begins with what was said before.
   *
   * @param close called once it is noted down
   */
  public HereViewModel(SalaryViewModel salary, Texts texts, Runnable close) {
    this.salary = salary;
    this.texts = texts;
    this.close = close;
    this.period = new SimpleObjectProperty<>(salary.unit().get().period());
    this.currency = new SimpleObjectProperty<>(surveyCurrency());
    salary.standing().ifPresent(this::begin);
  }

  private void begin(Standing standing) {
    years.set(standing.years().toPlainString());
    standing
        .pay()
        .ifPresent(own -> {
          Money shown = period.get().ofYearly(own);
          pay.set(shown.amount().toPlainString());
          currency.set(shown.currency());
        });
  }

  private Currency surveyCurrency() {
    return Optional.ofNullable(salary.surveys().first().get())
        .map(KnownSurvey::survey)
        .map(SalarySurvey::currency)
        .orElse(Currency.getInstance(USUAL.getFirst()));
  }

  // Properties

  /** Input: years of experience, as typed. */
  public StringProperty years() {
    return years;
  }

  /** Input: pay, as typed; blank for none. */
  public StringProperty pay() {
    return pay;
  }

  /** Input: what the pay is in. */
  public ObjectProperty<Currency> currency() {
    return currency;
  }

  /** All there are: the usual ones first, then by their codes. */
  public List<Currency> currencies() {
    return Stream.concat(
            USUAL.stream().map(Currency::getInstance),
            Currency.getAvailableCurrencies().stream()
                .sorted(Comparator.comparing(Currency::getCurrencyCode)))
        .distinct()
        .toList();
  }

  /** Input: what the pay is for. */
  public ObjectProperty<Period> period() {
    return period;
  }

  /** Why what was typed cannot be; empty when it can, or was not asked for yet. */
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** Whether something was said before. */
  public boolean hasStanding() {
    return salary.standing().isPresent();
  }

  // Commands

  /** Notes down what was typed, and shows it on the chart. */
  public void save() {
    try {
      Standing standing =
          new StandingEntry(texts).read(years.get(), pay.get(), currency.get(), period.get());
      salary.standAt(Optional.of(standing));
      close.run();
    } catch (Refusal e) {
      problem.set(texts.refusal(e));
    }
  }

  /** Forgets all of it. */
  public void clear() {
    salary.standAt(Optional.empty());
    close.run();
  }
}
