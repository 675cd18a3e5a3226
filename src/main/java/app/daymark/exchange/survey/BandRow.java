package app.daymark.exchange.survey;

import app.daymark.salary.BandBounds;
import app.daymark.salary.BandRules;
import app.daymark.salary.Money;
import app.daymark.salary.SalaryBand;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a band of the row that a file of bands is at. */
final class BandRow {

  private static final String[] FROM = {"fromYears", "from"};
  private static final String[] AVERAGE = {"average", "mean"};

  /** Its place among the percentiles. */
  private static final int MEDIAN = 2;

  private final CsvRows rows;
  private final Column from;
  private final Column to;
  private final Column average;
  private final List<Column> percentiles;
  private final Column count;
  private final TextFilter countries;
  private final CurrencyChoice currency;

  BandRow(CsvRows rows, SurveySource source, SurveyOptions options, Binding.Names names) {
    this.rows = rows;
    Header header = rows.header();
    from = names.optional(header.first(FROM).orElseThrow());
    to = names.optional(header.first("toYears", "to").orElse("toYears"));
    average = names.optional(header.first(AVERAGE).orElse("mean"));
    percentiles =
        Stream.of("p10", "p25", header.first("median", "p50").orElse("median"), "p75", "p90")
            .map(names::optional)
            .toList();
    count = names.optional(header.first("count", "answers").orElse("count"));
    countries = TextFilter.ofCountryIfAny(names.optional("country"), options.country());
    currency = CurrencyChoice.of(names.optional("currency"), source, options);
  }

  /** The countries that rows were about. */
  List<String> countries() {
    return countries.answers();
  }

  /** What the amounts are in. */
  CurrencyChoice currency() {
    return currency;
  }

  /** Whether a file with such columns has bands in it. */
  static boolean fits(Header header) {
    return header.first(FROM).isPresent()
        && (header.first(AVERAGE).isPresent()
            || header.first("median", "p10", "p25", "p50", "p75", "p90").isPresent());
  }

  /** The row is none that counts. */
  static final class Wrong extends Exception {

    private static final long serialVersionUID = 1L;

    final DropReason reason;

    Wrong(DropReason reason) {
      super(reason.words().toString());
      this.reason = reason;
    }
  }

  /**
   * The band.
   *
   * @throws Wrong where the row says none
   */
  SalaryBand band() throws Wrong {
    require(rows.isWhole(), DropReason.OTHER_FIELD_COUNT);
    require(countries.accepts(), DropReason.OTHER_COUNTRY);
    require(currency.fits(), DropReason.OTHER_CURRENCY);
    Integer first = years(from.value());
    Integer end = years(to.value());
    if (first == null) {
      throw new Wrong(DropReason.NO_EXPERIENCE);
    }
    Money mean = money(average.value());
    List<@Nullable Money> known = new ArrayList<>();
    for (Column each : percentiles) {
      known.add(money(each.value()));
    }
    require(mean != null || known.stream().anyMatch(Objects::nonNull), DropReason.NO_PAY);
    require(mean != null || known.get(MEDIAN) != null, DropReason.NO_TYPICAL_PAY);
    require(BandRules.hasLength(first, end) && BandRules.rise(known), DropReason.UNORDERED);
    return new SalaryBand(
        first,
        end,
        mean,
        known.get(0),
        known.get(1),
        known.get(2),
        known.get(3),
        known.get(4),
        people());
  }

  private static void require(boolean isSo, DropReason otherwise) throws Wrong {
    if (!isSo) {
      throw new Wrong(otherwise);
    }
  }

  private static @Nullable Integer years(@Nullable String text) throws Wrong {
    if (text == null) {
      return null;
    }
    double years = Numbers.of(text);
    require(
        years == (int) years && years >= 0 && years <= BandBounds.MOST_YEARS,
        DropReason.UNREADABLE_EXPERIENCE);
    return (int) years;
  }

  private @Nullable Money money(@Nullable String text) throws Wrong {
    if (text == null) {
      return null;
    }
    double amount = Numbers.of(text);
    DropReason wrong = Numbers.wrongPay(amount);
    if (wrong != null) {
      throw new Wrong(wrong);
    }
    return Money.ofHundredths(
        BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP), currency.currency());
  }

  private @Nullable Long people() throws Wrong {
    String text = count.value();
    if (text == null) {
      return null;
    }
    double number = Numbers.of(text);
    require(
        number == (long) number && number >= 0 && number <= BandRules.MOST_PEOPLE,
        DropReason.UNREADABLE_COUNT);
    return (long) number;
  }
}
