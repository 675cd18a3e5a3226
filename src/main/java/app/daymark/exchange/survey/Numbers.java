package app.daymark.exchange.survey;

import app.daymark.salary.BandRules;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as people and programs write them into surveys. Pure. */
final class Numbers {

  /** More is no pay of anybody. */
  static final double MOST_PAY = BandRules.MOST_PAY.doubleValue();

  private Numbers() {}

  /** A number in digits, like 12, 12.5 or 1e+05; NaN for anything else. */
  static double of(String text) {
    String plain = text.strip();
    for (int i = 0; i < plain.length(); i++) {
      char each = plain.charAt(i);
      if ((each < '0' || each > '9') && "+-.eE".indexOf(each) < 0) {
        return Double.NaN;
      }
    }
    try {
      return Double.parseDouble(plain);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** Years of experience, in digits or as the survey has them; NaN for anything else. */
  static double years(String text) {
    double years = of(text);
    if (Double.isNaN(years)) {
      String plain = text.strip().toLowerCase(Locale.ROOT);
      if (plain.startsWith("less than ")) {
        years = 0;
      } else if (plain.startsWith("more than ") && plain.endsWith(" years")) {
        years = of(plain.substring("more than ".length(), plain.length() - " years".length()));
      }
    }
    return years >= 0 && years <= 100 ? years : Double.NaN;
  }

  /** What is wrong with a year's pay; null for nothing. */
  static @Nullable DropReason wrongPay(double pay) {
    if (Double.isNaN(pay)) {
      return DropReason.UNREADABLE_PAY;
    }
    if (pay <= 0) {
      return DropReason.PAY_OF_NOTHING;
    }
    return pay > MOST_PAY ? DropReason.ABSURD_PAY : null;
  }
}
