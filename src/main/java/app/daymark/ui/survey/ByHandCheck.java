package app.daymark.ui.survey;

import app.daymark.exchange.survey.Countries;
import app.daymark.journal.Refusal;
import app.daymark.salary.Money;
import app.daymark.salary.SalaryBand;
import app.daymark.salary.SalarySurvey;
import app.daymark.salary.Source;
import app.daymark.ui.kit.Texts;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a survey of what was typed, or says what is wrong with it. For one look. */
final class ByHandCheck {

  /** Amounts are looked at in it while no currency is known. */
  private static final Currency ANY = Currency.getInstance("XXX");

  private final Map<Field, String> typed;
  private final int thisYear;
  private final Texts texts;
  private final TypedFigures figures;
  private final Map<Field, String> problems = new EnumMap<>(Field.class);

  private ByHandCheck(Map<Field, String> typed, int thisYear, Texts texts) {
    this.typed = typed;
    this.thisYear = thisYear;
    this.texts = texts;
    this.figures = new TypedFigures(texts);
  }

  /**
   * What is wrong with a band.
   *
   * @param words empty for nothing
   * @param at the fields that are wrong
   */
  record BandProblem(String words, Set<BandField> at) {

    static final BandProblem NONE = new BandProblem("", Set.of());
  }

  /**
   * What came of it.
   *
   * @param survey null while something is wrong or missing
   * @param problems what is wrong, by field
   * @param bands what is wrong with a band, by its number from 0
   * @param missing what is to be done before it can be kept, a sentence: the first thing to mend,
   *     else to enter; empty for nothing
   */
  record Checked(
      @Nullable SalarySurvey survey,
      Map<Field, String> problems,
      Map<Integer, BandProblem> bands,
      String missing) {}

  /** Looks at what was typed. */
  static Checked of(
      Map<Field, String> typed, List<Map<BandField, String>> bands, int thisYear, Texts texts) {
    return new ByHandCheck(typed, thisYear, texts).check(bands);
  }

  private Checked check(List<Map<BandField, String>> typedBands) {
    String country = Objects.requireNonNullElse(read(Field.COUNTRY, this::country), "");
    Integer year = read(Field.YEAR, this::year);
    Currency currency = read(Field.CURRENCY, this::currency);
    Currency money = currency == null ? ANY : currency;
    Money average = pay(Field.AVERAGE, money);
    SalarySurvey.Range range = range(pay(Field.LOW, money), pay(Field.HIGH, money));
    BandsCheck bands = BandsCheck.of(typedBands, money, texts);
    String missing =
        toMend(bands.problems())
            .orElseGet(() -> missing(average != null || range != null || !bands.bands().isEmpty()));
    SalarySurvey survey =
        missing.isEmpty() && year != null
            ? survey(country, year, average, range, bands.bands())
            : null;
    return new Checked(survey, problems, bands.problems(), missing);
  }

  private SalarySurvey survey(
      String country,
      int year,
      @Nullable Money average,
      SalarySurvey.@Nullable Range range,
      List<SalaryBand> bands) {
    Source source = new Source(text(Field.SOURCE), year, text(Field.NOTE));
    return new SalarySurvey(country, year, average, range, bands, source);
  }

  private Optional<String> toMend(Map<Integer, BandProblem> bands) {
    Stream<String> ofFields =
        problems.entrySet().stream()
            .map(each ->
                texts.get("hand.mend.field", texts.get(each.getKey().key()), each.getValue()));
    Stream<String> ofBands =
        bands.entrySet().stream()
            .map(each -> texts.get("hand.mend.band", each.getKey() + 1, each.getValue().words()));
    return Stream.concat(ofFields, ofBands).findFirst();
  }

  private String missing(boolean hasFigure) {
    if (!hasFigure) {
      return texts.get("hand.missing.figure");
    }
    if (text(Field.CURRENCY).isEmpty()) {
      return texts.get("hand.missing.currency");
    }
    return text(Field.SOURCE).isEmpty() ? texts.get("hand.missing.source") : "";
  }

  private String text(Field field) {
    return typed.getOrDefault(field, "");
  }

  private <T> @Nullable T read(Field field, Supplier<@Nullable T> reading) {
    try {
      return reading.get();
    } catch (Refusal e) {
      problems.put(field, texts.refusal(e));
      return null;
    }
  }

  private @Nullable Money pay(Field field, Currency currency) {
    return read(field, () -> figures.pay(text(field), currency));
  }

  private String country() {
    String text = text(Field.COUNTRY);
    return text.isEmpty()
        ? ""
        : Countries.code(text).orElseThrow(() -> Refusal.inWords(texts.get("hand.wrong.country")));
  }

  private int year() {
    return text(Field.YEAR).isEmpty() ? thisYear : figures.year(text(Field.YEAR));
  }

  private @Nullable Currency currency() {
    String code = text(Field.CURRENCY).toUpperCase(Locale.ROOT);
    if (code.isEmpty()) {
      return null;
    }
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException e) {
      throw Refusal.inWords(texts.get("hand.wrong.currency"), e);
    }
  }

  private SalarySurvey.@Nullable Range range(@Nullable Money low, @Nullable Money high) {
    if (low == null || high == null) {
      requireBothOrNone();
      return null;
    }
    if (low.compareTo(high) > 0) {
      problems.put(Field.HIGH, texts.get("hand.wrong.range"));
      return null;
    }
    return new SalarySurvey.Range(low, high);
  }

  private void requireBothOrNone() {
    boolean hasLow = !text(Field.LOW).isEmpty();
    if (hasLow != !text(Field.HIGH).isEmpty()) {
      problems.putIfAbsent(hasLow ? Field.HIGH : Field.LOW, texts.get("hand.wrong.oneEnd"));
    }
  }
}
