package app.daymark.salary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/**
 * Writes money as people in its country read it: rupees in lakh and crore (₹5,03,801; ₹5.05 L),
 * other currencies in thousands ($120,000; $120K).
 *
 * <p>Written by hand for rupees because Java groups them by thousands (₹503,801).
 */
public final class MoneyFormat {

  private static final BigDecimal LAKH = BigDecimal.valueOf(100_000);
  private static final BigDecimal CRORE = BigDecimal.valueOf(10_000_000);

  private MoneyFormat() {}

  /** Every digit, whole units. */
  public static String full(Money money) {
    if (isRupee(money.currency())) {
      return "₹" + indianGroups(money.amount().setScale(0, RoundingMode.HALF_UP).toPlainString());
    }
    NumberFormat format = NumberFormat.getCurrencyInstance(Locale.US);
    format.setCurrency(money.currency());
    format.setMaximumFractionDigits(0);
    return format.format(money.amount());
  }

  /** Short, to two decimals at most: ₹5.05 L, ₹10 L, ₹1.25 Cr. */
  public static String compact(Money money) {
    BigDecimal amount = money.amount();
    if (!isRupee(money.currency())) {
      NumberFormat format =
          NumberFormat.getCompactNumberInstance(Locale.US, NumberFormat.Style.SHORT);
      format.setMaximumFractionDigits(1);
      // As a double: Java drops the fraction of a BigDecimal of scale 0 here.
      return money.currency().getSymbol(Locale.US) + format.format(amount.doubleValue());
    }
    if (shortened(amount, LAKH).compareTo(BigDecimal.valueOf(100)) >= 0) {
      return "₹" + shortened(amount, CRORE).toPlainString() + " Cr";
    }
    return amount.compareTo(LAKH) >= 0
        ? "₹" + shortened(amount, LAKH).toPlainString() + " L"
        : full(money);
  }

  private static boolean isRupee(Currency currency) {
    return currency.getCurrencyCode().equals("INR");
  }

  private static BigDecimal shortened(BigDecimal amount, BigDecimal unit) {
    BigDecimal value = amount.divide(unit, 2, RoundingMode.HALF_UP).stripTrailingZeros();
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  /** Three digits at the end, then pairs: 12,34,56,789. */
  private static String indianGroups(String digits) {
    if (digits.length() <= 3) {
      return digits;
    }
    String head = digits.substring(0, digits.length() - 3);
    return head.replaceAll("\\B(?=(\\d{2})+$)", ",") + "," + digits.substring(digits.length() - 3);
  }
}
