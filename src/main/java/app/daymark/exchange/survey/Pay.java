package app.daymark.exchange.survey;

import org.jspecify.annotations.Nullable;

/** Reads a year's pay from the row that was read last. */
abstract class Pay {

  private double amount;

  /** Reads it; tells what is wrong with it, null for nothing. */
  final @Nullable DropReason read() {
    String text = text();
    if (text == null) {
      return DropReason.NO_PAY;
    }
    DropReason wrong = wrongUnit();
    if (wrong == null) {
      amount = Numbers.of(text) * aYear();
      wrong = Numbers.wrongPay(amount);
    }
    return wrong;
  }

  /** What was read. */
  final double amount() {
    return amount;
  }

  abstract @Nullable String text();

  /** Why it cannot be compared with the others; null if it can. */
  @Nullable DropReason wrongUnit() {
    return null;
  }

  /** How often a year it is paid. */
  double aYear() {
    return 1;
  }

  /** An amount for a year, in the one currency there is. */
  static Pay yearly(Column amount) {
    return new Pay() {
      @Override
      @Nullable String text() {
        return amount.value();
      }
    };
  }
}
