package app.daymark.catalogue;

import app.daymark.journal.Phrase;
import app.daymark.salary.Money;
import app.daymark.salary.SalaryBand;
import app.daymark.salary.SalarySurvey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the `salaries` of a pack. */
final class SalaryReader {

  private static final long MAX_AMOUNT = 1_000_000_000_000L;

  private SalaryReader() {}

  static List<SalarySurvey> surveys(List<PackNode> items) throws PackProblem.Found {
    List<SalarySurvey> surveys = new ArrayList<>();
    for (PackNode item : items) {
      surveys.add(survey(item));
    }
    return List.copyOf(surveys);
  }

  private static SalarySurvey survey(PackNode item) throws PackProblem.Found {
    item.mapping("country", "currency", "year", "average", "range", "bands", "source");
    Currency currency = currency(item.get("currency"));
    PackNode average = item.find("average");
    PackNode range = item.find("range");
    return new SalarySurvey(
        country(item.get("country")),
        item.number("year", 1900, 2200),
        average == null ? null : money(average, currency),
        range == null ? null : range(range, currency),
        bands(item.listOrEmpty("bands"), currency),
        PackReader.source(item.get("source")));
  }

  private static SalarySurvey.Range range(PackNode range, Currency currency)
      throws PackProblem.Found {
    range.mapping("low", "high");
    Money low = money(range.get("low"), currency);
    Money high = money(range.get("high"), currency);
    if (low.compareTo(high) > 0) {
      throw range.expected(
          Phrase.of("`low` not above `high`"), Phrase.of("%s and %s", low.amount(), high.amount()));
    }
    return new SalarySurvey.Range(low, high);
  }

  private static List<SalaryBand> bands(List<PackNode> items, Currency currency)
      throws PackProblem.Found {
    List<SalaryBand> bands = new ArrayList<>();
    @Nullable Integer last = 0;
    for (PackNode item : items) {
      item.mapping("from", "to", "average");
      if (last == null) {
        throw item.problem(Phrase.of("expected no band after one without `to`, found another"));
      }
      int from = item.number("from", last, 100);
      PackNode to = item.find("to");
      last = to == null ? null : (Integer) (int) to.number(from + 1, 100);
      bands.add(SalaryBand.ofAverage(from, last, money(item.get("average"), currency)));
    }
    return List.copyOf(bands);
  }

  private static Money money(PackNode amount, Currency currency) throws PackProblem.Found {
    return new Money(BigDecimal.valueOf(amount.number(0, MAX_AMOUNT)), currency);
  }

  private static Currency currency(PackNode code) throws PackProblem.Found {
    try {
      return Currency.getInstance(code.scalar());
    } catch (IllegalArgumentException e) {
      throw code.expected(Phrase.of("a currency by its three letters, like INR"), code.scalar());
    }
  }

  private static String country(PackNode code) throws PackProblem.Found {
    if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code.scalar())) {
      throw code.expected(
          Phrase.of("a country by its two capital letters, like IN"), code.scalar());
    }
    return code.scalar();
  }
}
