package app.daymark.exchange.survey;

import app.daymark.salary.BandBounds;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * Which answers of a file count, and how. Where a choice is null, all answers do.
 *
 * @param country by its name in the file, or its ISO 3166 two-letter code
 * @param developerType one of the answers to it
 * @param experience the column that tells years of experience; null for the best there is
 * @param employment one of the answers to it
 * @param currency what pay must be given in; null for US dollars as the Stack Overflow survey
 *     converted them, or else what the file says
 * @param year what the figures are about; null for what the file says, or else {@code thisYear}
 * @param bounds where bands begin; of no meaning for a file that has bands
 * @param keepsOutliers whether pay counts that is far from all other
 * @param thisYear the year it is now
 */
public record SurveyOptions(
    @Nullable String country,
    @Nullable String developerType,
    @Nullable String experience,
    @Nullable String employment,
    @Nullable Currency currency,
    @Nullable Integer year,
    BandBounds bounds,
    boolean keepsOutliers,
    int thisYear) {

  /** All answers, in the usual bands, without outliers. */
  public static SurveyOptions all(int thisYear) {
    return new SurveyOptions(null, null, null, null, null, null, BandBounds.USUAL, false, thisYear);
  }
}
