package app.daymark.ui.survey;

import app.daymark.journal.Refusal;
import app.daymark.salary.BandRules;
import app.daymark.salary.Money;
import app.daymark.salary.SalaryBand;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.survey.ByHandCheck.BandProblem;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a band of what was typed, or says what is wrong with it. For one look. */
final class TypedBand {

  private static final List<BandField> PERCENTILES =
      List.of(
          BandField.TENTH,
          BandField.QUARTER,
          BandField.MEDIAN,
          BandField.THREE_QUARTERS,
          BandField.NINE_TENTHS);

  private final Map<BandField, String> typed;
  private final Currency currency;
  private final Texts texts;
  private final TypedFigures figures;

  /** What is wrong with single fields. */
  private final Map<BandField, String> wrong = new EnumMap<>(BandField.class);

  /** What is wrong with fields that are right each for itself. */
  private BandProblem together = BandProblem.NONE;

  TypedBand(Map<BandField, String> typed, Currency currency, Texts texts) {
    this.typed = typed;
    this.currency = currency;
    this.texts = texts;
    this.figures = new TypedFigures(texts);
  }

  /** The band; null when something is wrong with it. */
  @Nullable SalaryBand read() {
    Integer from = read(BandField.FROM, figures::experience);
    Integer to = read(BandField.TO, figures::experience);
    Long people = read(BandField.ANSWERS, figures::people);
    Money mean = pay(BandField.AVERAGE);
    List<@Nullable Money> known = new ArrayList<>();
    PERCENTILES.forEach(field -> known.add(pay(field)));
    Money median = known.get(PERCENTILES.indexOf(BandField.MEDIAN));
    if (wrong.isEmpty()) {
      together = together(from, to, mean != null || median != null, known);
    }
    if (from == null || !problem().equals(BandProblem.NONE)) {
      return null;
    }
    return new SalaryBand(
        from, to, mean, known.get(0), known.get(1), median, known.get(3), known.get(4), people);
  }

  private BandProblem together(
      @Nullable Integer from,
      @Nullable Integer to,
      boolean hasFigure,
      List<@Nullable Money> percentiles) {
    if (from == null) {
      return problem("hand.wrong.begin", Set.of(BandField.FROM));
    }
    if (!BandRules.hasLength(from, to)) {
      return problem("hand.wrong.length", Set.of(BandField.TO));
    }
    if (!BandRules.rise(percentiles)) {
      return problem(
          "hand.wrong.rise",
          PERCENTILES.stream()
              .filter(field -> !text(field).isEmpty())
              .collect(Collectors.toCollection(() -> EnumSet.noneOf(BandField.class))));
    }
    return hasFigure
        ? BandProblem.NONE
        : problem("hand.wrong.noFigure", Set.of(BandField.AVERAGE, BandField.MEDIAN));
  }

  private BandProblem problem(String key, Set<BandField> at) {
    return new BandProblem(texts.get(key), at);
  }

  /** What is wrong with it, once it was read. */
  BandProblem problem() {
    return wrong.isEmpty()
        ? together
        : new BandProblem(
            wrong.entrySet().stream().map(this::named).collect(Collectors.joining(" ")),
            EnumSet.copyOf(wrong.keySet()));
  }

  private String named(Map.Entry<BandField, String> each) {
    return texts.get("hand.wrong.field", texts.get(each.getKey().key()), each.getValue());
  }

  private String text(BandField field) {
    return typed.getOrDefault(field, "");
  }

  private @Nullable Money pay(BandField field) {
    return read(field, text -> figures.pay(text, currency));
  }

  private <T> @Nullable T read(BandField field, Function<String, @Nullable T> reading) {
    try {
      return reading.apply(text(field));
    } catch (Refusal e) {
      wrong.put(field, texts.refusal(e));
      return null;
    }
  }
}
