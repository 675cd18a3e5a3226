package app.daymark.journal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a learner does with salary surveys of their own. */
public sealed interface SurveyAction extends Reversible {

  /**
   * Keeps a survey.
   *
   * @param role the key of the role whose pay it is about
   */
  record AddSurvey(UUID survey, String role, SurveyFigures figures) implements SurveyAction {}

  /**
   * Takes a kept survey out.
   *
   * @param source who said what it says, as it was then
   */
  record RemoveSurvey(UUID survey, String source) implements SurveyAction {}

  /**
   * What a survey says; all amounts a year, in one currency, to the hundredth at most.
   *
   * @param country ISO 3166 two-letter code, or a name; empty for all countries
   * @param currency ISO 4217 code
   * @param average over all experience; empty where unknown
   * @param low the lowest pay; empty where unknown, as {@code high} then is
   * @param source who says so
   * @param sourceYear the year the source is of
   * @param note what to keep in mind, and what whoever shows the figures must say; may be empty
   * @param bands ascending, without overlap
   */
  record SurveyFigures(
      String country,
      int year,
      String currency,
      Optional<BigDecimal> average,
      Optional<BigDecimal> low,
      Optional<BigDecimal> high,
      String source,
      int sourceYear,
      String note,
      List<BandFigures> bands) {}

  /**
   * Pay for a stretch of experience; figures are empty where unknown.
   *
   * @param toYears exclusive; empty for "and more"
   * @param count how many people it is about
   */
  record BandFigures(
      int fromYears,
      Optional<Integer> toYears,
      Optional<BigDecimal> mean,
      Optional<BigDecimal> p10,
      Optional<BigDecimal> p25,
      Optional<BigDecimal> median,
      Optional<BigDecimal> p75,
      Optional<BigDecimal> p90,
      Optional<Long> count) {}
}
