package app.daymark.ui.salary;

import app.daymark.salary.ExchangeRate;
import app.daymark.salary.Money;
import app.daymark.salary.PayPlace;
import app.daymark.salary.PayUnit;
import app.daymark.salary.SalaryBand;
import app.daymark.salary.SalarySurvey;
import app.daymark.salary.Standing;
import app.daymark.salary.chart.Pin;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.salary.Whereabouts.PlanEnd;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Puts into words where the learner stands in a survey, and where their plans lead. Pure. */
final class PinWriting {

  private final Texts texts;
  private final PayUnit unit;
  private final Rates rates;
  private final SalarySurvey survey;
  private final Currency currency;
  private final Whereabouts own;

  /**
   * Compares with a survey.
   *
   * @param survey with at least one figure
   */
  PinWriting(Texts texts, PayUnit unit, Rates rates, SalarySurvey survey, Whereabouts own) {
    this.texts = texts;
    this.unit = unit;
    this.rates = rates;
    this.survey = survey;
    this.currency = Objects.requireNonNull(survey.currency(), "no figure");
    this.own = own;
  }

  /** What is marked on the chart. */
  List<Pin> pins() {
    List<Pin> pins = new ArrayList<>();
    for (PlanEnd end : own.ends()) {
      String words = texts.get("salary.pin.plan", texts.dateWithYear(end.on()));
      pins.add(new Pin(Pin.Kind.PLAN_END, own.yearsOn(end.on()), null, words));
    }
    own.standing()
        .ifPresent(standing -> {
          Optional<Money> pay = pay(standing);
          String words =
              pay.map(money -> texts.get("salary.pin.pay", unit.text(money)))
                  .orElse(texts.get("salary.pin.you"));
          pins.add(new Pin(Pin.Kind.YOU, standing.years().doubleValue(), pay.orElse(null), words));
        });
    return pins;
  }

  /** The same in sentences. */
  List<String> sentences() {
    List<String> all = new ArrayList<>();
    own.standing().map(this::standing).ifPresent(all::add);
    own.ends().stream().map(this::end).forEach(all::add);
    return all;
  }

  /** The pay in the survey's currency; empty where there is none, or no rate. */
  private Optional<Money> pay(Standing standing) {
    return standing
        .pay()
        .flatMap(pay -> {
          if (pay.currency().equals(currency)) {
            return Optional.of(pay);
          }
          Optional<ExchangeRate> rate = rates.between(pay.currency(), currency);
          return rate.map(given -> given.convert(pay));
        });
  }

  private String standing(Standing standing) {
    String years = years(standing.years().doubleValue());
    Optional<SalaryBand> band = band(standing.years().doubleValue());
    if (band.isEmpty()) {
      return texts.get("salary.you.noBand", years);
    }
    String people = texts.get("salary.years", band.get().years());
    Optional<Money> pay = pay(standing);
    if (pay.isEmpty()) {
      String said = texts.get("salary.you.years", years, typical(band.get()));
      return standing.pay().isEmpty()
          ? said
          : texts.get("salary.you.noRate", said, standing.pay().get().currency());
    }
    return PayPlace.of(band.get(), pay.get())
        .map(place -> spread(years, written(pay.get()), place, people))
        .orElseGet(() -> besideTypical(years, pay.get(), band.get()));
  }

  private String spread(String years, String pay, PayPlace place, String people) {
    String key = "salary.place." + place.name().toLowerCase(Locale.ROOT);
    return texts.get(
        "salary.you.place", texts.get("salary.you.with", years, pay), texts.get(key), people);
  }

  /** Of a band of which one figure is known. */
  private String besideTypical(String years, Money pay, SalaryBand band) {
    String said = texts.get("salary.you.with", years, written(pay));
    Money typical = usual(band);
    if (typical.amount().signum() == 0) {
      return texts.get("salary.you.years", years, typical(band));
    }
    int percent =
        pay.amount()
            .subtract(typical.amount())
            .multiply(BigDecimal.valueOf(100))
            .divide(typical.amount(), 0, RoundingMode.HALF_UP)
            .intValue();
    String key =
        percent == 0 ? "salary.you.at" : percent > 0 ? "salary.you.more" : "salary.you.less";
    return texts.get(key, said, Math.abs(percent), typical(band));
  }

  /** With the time it is for: ₹13,00,000 a year. */
  private String written(Money pay) {
    return texts.get("salary.exact." + period(), unit.full(pay));
  }

  private String period() {
    return unit.period().name().toLowerCase(Locale.ROOT);
  }

  private String end(PlanEnd end) {
    double then = own.yearsOn(end.on());
    String date = texts.dateWithYear(end.on());
    String pay = band(then).map(this::typical).orElse(texts.get("salary.plan.noBand"));
    return own.standing().isEmpty()
        ? texts.get("salary.plan.begin", end.title(), date, pay)
        : texts.get("salary.plan.then", end.title(), date, years(then), pay);
  }

  /** The band of so many years, where a figure of it is known. */
  private Optional<SalaryBand> band(double years) {
    return survey.bands().stream()
        .filter(band -> band.holds(years) && band.typical() != null)
        .findFirst();
  }

  private String typical(SalaryBand band) {
    return texts.get(
        (band.median() != null ? "salary.typical.median." : "salary.typical.average.") + period(),
        texts.get("salary.years", band.years()),
        unit.full(usual(band)));
  }

  /** Half of the people earn so much, or more, where that is known; else the average. */
  private static Money usual(SalaryBand band) {
    Money median = band.median();
    return median == null ? Objects.requireNonNull(band.average()) : median;
  }

  /** To the tenth: 3.5 years. */
  private String years(double years) {
    NumberFormat tenths = NumberFormat.getNumberInstance(texts.locale());
    tenths.setMaximumFractionDigits(1);
    return texts.get("salary.years.own", tenths.format(years));
  }
}
