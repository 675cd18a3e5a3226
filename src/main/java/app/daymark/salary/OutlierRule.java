package app.daymark.salary;

import app.daymark.journal.Phrase;

/**
 * What pay counts as an outlier: slips of the keyboard and pay of another unit, which would bend an
 * average. Told to whoever sees the figures, and left to choice.
 *
 * @param least pay below this is one
 * @param most pay above this is one
 */
public record OutlierRule(double least, double most) {

  /** So many times more or less than the median. */
  private static final double FACTOR = 10;

  /** The rule in words. */
  public static final Phrase WORDS =
      Phrase.of("pay below a tenth of the median or above ten times the median");

  /** No pay is an outlier. */
  public static final OutlierRule NONE = new OutlierRule(0, Double.POSITIVE_INFINITY);

  /** The rule for people with this median pay. */
  public static OutlierRule around(double median) {
    return new OutlierRule(median / FACTOR, median * FACTOR);
  }

  public boolean isOutlier(double pay) {
    return pay < least || pay > most;
  }
}
