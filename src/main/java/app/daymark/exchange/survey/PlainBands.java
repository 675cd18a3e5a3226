package app.daymark.exchange.survey;

import app.daymark.salary.BandBounds;
import app.daymark.salary.BandRules;
import app.daymark.salary.Money;
import app.daymark.salary.SalaryBand;
import app.daymark.salary.SalarySurvey;
import app.daymark.salary.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a plain CSV of bands: where each begins, and what is known of it. For one file. */
final class PlainBands {

  private static final String[] FROM = {"fromYears", "from"};
  private static final String[] AVERAGE = {"average", "mean"};
  private static final int MOST_BANDS = 200;

  /** Its place among the percentiles. */
  private static final int MEDIAN = 2;

  private final CsvRows rows;
  private final SurveySource source;
  private final SurveyOptions options;
  private final Binding.Names names;
  private final Column from;
  private final Column to;
  private final Column average;
  private final List<Column> percentiles;
  private final Column count;
  private final TextFilter countries;
  private final CurrencyChoice currency;
  private final Tally tally = new Tally();

  PlainBands(CsvRows rows, SurveySource source, SurveyOptions options) {
    this.rows = rows;
    this.source = source;
    this.options = options;
    this.names = new Binding.Names(rows);
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

  static boolean fits(Header header) {
    return header.first(FROM).isPresent()
        && (header.first(AVERAGE).isPresent()
            || header.first("median", "p10", "p25", "p50", "p75", "p90").isPresent());
  }

  Imported read() {
    List<SalaryBand> bands = new ArrayList<>();
    while (rows.next()) {
      take(bands);
      if (bands.size() > MOST_BANDS) {
        throw source.refusal(
            "it has more than %d bands".formatted(MOST_BANDS),
            "give single salaries the columns years and pay");
      }
    }
    currency.check(source);
    if (bands.isEmpty()) {
      throw source.refusal(
          "none of its %d rows is a band (%s)".formatted(rows.count(), tally.inWords()),
          "mend them, then try again");
    }
    bands.sort(Comparator.comparingInt(SalaryBand::fromYears));
    checkOverlap(bands);
    List<String> notes = new ArrayList<>();
    notes.add(PlainAnswers.YEARLY);
    int year = YearOf.choice(options, notes);
    String country =
        options.country() == null
            ? ""
            : Countries.code(options.country()).orElse(options.country());
    Source from = new Source(PlainAnswers.fileName(source), year, String.join(" ", notes));
    return new Imported(
        new SalarySurvey(country, year, null, null, List.copyOf(bands), from),
        new ImportReport(
            ImportReport.Format.BANDS,
            "a list of bands",
            names.used,
            names.missing,
            rows.count(),
            tally.kept(),
            tally.dropped(),
            notes,
            countries.answers(),
            List.of(),
            List.of(),
            List.of()));
  }

  private void take(List<SalaryBand> bands) {
    try {
      bands.add(band());
      tally.keep();
    } catch (Wrong e) {
      tally.drop(e.reason);
    }
  }

  /** Ends the reading of a row. */
  private static final class Wrong extends Exception {

    private static final long serialVersionUID = 1L;

    private final DropReason reason;

    Wrong(DropReason reason) {
      super(reason.words());
      this.reason = reason;
    }
  }

  private SalaryBand band() throws Wrong {
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

  private void checkOverlap(List<SalaryBand> bands) {
    BandRules.overlap(bands)
        .ifPresent(overlap -> {
          throw source.refusal(
              "its bands %s and %s overlap"
                  .formatted(overlap.first().years(), overlap.second().years()),
              "mend them, or choose a country if it has several");
        });
  }
}
