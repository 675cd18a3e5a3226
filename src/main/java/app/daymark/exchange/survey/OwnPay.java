package app.daymark.exchange.survey;

import org.jspecify.annotations.Nullable;

/** Pay as people gave it: in a currency, and for a week, a month or a year. */
final class OwnPay extends Pay {

  /** A week's and a month's pay, how often a year. */
  static final int WEEKS = 52;

  static final int MONTHS = 12;

  private final Column amount;
  private final CurrencyChoice currency;
  private final Column frequency;

  /**
   * Reads from columns.
   *
   * @param frequency may be missing: then all pay is a year's
   */
  OwnPay(Column amount, CurrencyChoice currency, Column frequency) {
    this.amount = amount;
    this.currency = currency;
    this.frequency = frequency;
  }

  @Override
  @Nullable String text() {
    return amount.value();
  }

  @Override
  @Nullable DropReason wrongUnit() {
    if (!currency.fits()) {
      return DropReason.OTHER_CURRENCY;
    }
    return aYear() == 0 ? DropReason.NO_FREQUENCY : null;
  }

  @Override
  double aYear() {
    if (!frequency.isThere()) {
      return 1;
    }
    return switch (frequency.value()) {
      case "Yearly" -> 1;
      case "Monthly" -> MONTHS;
      case "Weekly" -> WEEKS;
      case null, default -> 0;
    };
  }
}
