package app.daymark.salary;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one source says a role pays in one country and year; all amounts a year, in one currency.
 *
 * @param country ISO 3166 two-letter code, or the source's own name for one that has none; empty
 *     for all countries together
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

  /** What its amounts are in; null where there is no amount. */
  public @Nullable Currency currency() {
    return Stream.concat(
            Stream.of(Optional.ofNullable(average), Optional.ofNullable(range).map(Range::low)),
            bands.stream().map(band -> Optional.ofNullable(band.typical())))
        .flatMap(Optional::stream)
        .map(Money::currency)
        .findFirst()
        .orElse(null);
  }

  /** The country in a language, or as its source calls it; empty for all of them together. */
  public String countryIn(Locale language) {
    return country.matches("[A-Z]{2}")
        ? Locale.of("", country).getDisplayCountry(language)
        : country;
  }

  /** How many people it is about; null where that is unknown for a band. */
  public @Nullable Long count() {
    long sum = 0;
    for (SalaryBand band : bands) {
      if (band.count() == null) {
        return null;
      }
      sum += band.count();
    }
    return bands.isEmpty() ? null : (Long) sum;
  }

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
