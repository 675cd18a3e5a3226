package app.daymark.salary.chart;

import app.daymark.salary.Money;
import org.jspecify.annotations.Nullable;

/**
 * A place in experience that is marked for the learner.
 *
 * @param years of experience, at least 0
 * @param pay a year's, in the chart's currency; null for none
 * @param words said at the mark
 */
public record Pin(Kind kind, double years, @Nullable Money pay, String words) {

  /** What is marked; in lower case it is a style. */
  public enum Kind {
    YOU,
    PLAN_END
  }
}
