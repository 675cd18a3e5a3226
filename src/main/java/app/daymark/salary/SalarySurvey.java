package app.daymark.salary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one source says a role pays in one country and year; all amounts a year, in one currency.
 *
 * @param country ISO 3166 two-letter code
 * @param average over all experience; null where the source gives none
 * @param range lowest to highest; null where the source gives none
 * @param bands by experience, ascending and without overlap; may be empty
 */
public record SalarySurvey(
    String country,
    int year,
    @Nullable Money average,
    @Nullable Range range,
    List<SalaryBand> bands,
    Source source) {

  /**
   * From the lowest to the highest pay.
   *
   * @param low not above {@code high}
   */
  public record Range(Money low, Money high) {

    public Range {
      if (low.compareTo(high) > 0) {
        throw new IllegalArgumentException("A range goes from low to high: " + low + ", " + high);
      }
    }
  }
}
