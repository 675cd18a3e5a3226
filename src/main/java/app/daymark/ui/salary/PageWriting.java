package app.daymark.ui.salary;

import app.daymark.salary.ExchangeRate;
import app.daymark.salary.Money;
import app.daymark.salary.PayUnit;
import app.daymark.salary.PayUnit.Length;
import app.daymark.salary.SalarySurvey;
import app.daymark.salary.Standing;
import app.daymark.salary.chart.ChartContent;
import app.daymark.salary.chart.ChartSeries;
import app.daymark.salary.chart.Pin;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.salary.SalaryPage.Chip;
import app.daymark.ui.salary.SalaryPage.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Puts the surveys on the chart into words. Pure. */
final class PageWriting {

  private final Texts texts;
  private final SurveyNames names;
  private final PayUnit unit;
  private final Rates rates;
  private final Whereabouts own;

  PageWriting(Texts texts, PayUnit unit, Rates rates, Whereabouts own) {
    this.texts = texts;
    this.names = new SurveyNames(texts);
    this.unit = unit;
    this.rates = rates;
    this.own = own;
  }

  /**
   * The page of a role.
   *
   * @param picked what should be on the chart; empty where nothing is known
   */
  SalaryPage page(String roleTitle, List<KnownSurvey> picked) {
    OneAxis axis = new OneAxis(picked, names, rates);
    List<String> notes = notes(axis, picked);
    own.standing().flatMap(Standing::pay).map(Money::currency).ifPresent(axis::alsoFor);
    List<ChartSeries> series = axis.series();
    boolean isComparison = picked.size() > 1;
    Optional<PinWriting> pins =
        axis.drawn().stream()
            .findFirst()
            .filter(first -> first.roleTitle().equals(roleTitle))
            .map(_ -> new PinWriting(texts, unit, rates, series.getFirst().survey(), own));
    List<Pin> marked = pins.map(PinWriting::pins).orElse(List.of());
    Optional<ChartContent> chart =
        series.isEmpty()
            ? Optional.empty()
            : Optional.of(new ChartContent("", series, unit, marked, List.of()));
    return new SalaryPage(
        roleTitle,
        isComparison || picked.isEmpty()
            ? comparisonLead(picked)
            : lead(picked.getFirst().survey()),
        isComparison || picked.isEmpty() ? List.of() : facts(picked.getFirst().survey()),
        isComparison ? chips(picked, axis) : List.of(),
        axis.rates(),
        hints(axis),
        pins.map(PinWriting::sentences).orElse(List.of()).stream()
            .map(said -> isComparison ? about(series.getFirst(), said) : said)
            .toList(),
        chart,
        chart.map(content -> FiguresTable.of(series, unit, texts)),
        chart.map(content -> FiguresTable.of(series, unit.with(Length.SHORT), texts)),
        captions(axis),
        sources(picked),
        notes);
  }

  /** What stands below a chart that is taken out: nothing of what is the learner's own. */
  private List<String> notes(OneAxis axis, List<KnownSurvey> picked) {
    return Stream.of(hints(axis), captions(axis), sources(picked)).flatMap(List::stream).toList();
  }

  private String about(ChartSeries series, String said) {
    return texts.get("salary.exact.of", series.label(), said);
  }

  private String comparisonLead(List<KnownSurvey> picked) {
    return picked.isEmpty() ? "" : texts.get("salary.lead.comparison." + period(), picked.size());
  }

  private String lead(SalarySurvey survey) {
    String pay = texts.get("salary.lead." + period(), names.placeAndYear(survey));
    return survey.count() == null ? pay : texts.get("salary.lead.answers", pay, survey.count());
  }

  private String period() {
    return unit.period().name().toLowerCase(Locale.ROOT);
  }

  /** What is known of it. */
  private List<Fact> facts(SalarySurvey survey) {
    List<Fact> facts = new ArrayList<>();
    if (survey.average() != null) {
      facts.add(
          new Fact(texts.get("salary.average"), unit.text(survey.average()), "swatch-average"));
    }
    SalarySurvey.Range range = survey.range();
    if (range != null) {
      String fromTo = texts.get("salary.fromTo", unit.brief(range.low()), unit.brief(range.high()));
      facts.add(new Fact(texts.get("salary.range"), fromTo, "swatch-range"));
    }
    return facts;
  }

  private List<Chip> chips(List<KnownSurvey> picked, OneAxis axis) {
    List<Chip> chips = new ArrayList<>();
    for (KnownSurvey known : picked) {
      int series = axis.drawn().indexOf(known);
      chips.add(
          new Chip(
              names.among(picked, known),
              known,
              series < 0 ? OptionalInt.empty() : OptionalInt.of(series)));
    }
    return chips;
  }

  private List<String> hints(OneAxis axis) {
    return Stream.concat(
            axis.withoutRate().stream().map(name -> texts.get("salary.noRate", name)),
            axis.withoutBands().stream().map(name -> texts.get("salary.noBands", name)))
        .toList();
  }

  private List<String> captions(OneAxis axis) {
    List<String> captions = new ArrayList<>();
    axis.rates().stream()
        .flatMap(line -> line.rate().stream())
        .map(this::rate)
        .forEach(captions::add);
    if (axis.currency() != null && axis.currency().getCurrencyCode().equals("INR")) {
      captions.add(texts.get("salary.lakh"));
    }
    return captions;
  }

  private String rate(ExchangeRate rate) {
    return texts.get(
        "salary.rate.used",
        rate.from().getCurrencyCode(),
        rate.rate().toPlainString(),
        rate.to().getCurrencyCode(),
        texts.dateWithYear(rate.on()));
  }

  private List<String> sources(List<KnownSurvey> picked) {
    return picked.stream()
        .map(known ->
            picked.size() == 1
                ? names.source(known.survey())
                : texts.get(
                    "salary.source.of", names.amongAll(known), names.source(known.survey())))
        .distinct()
        .toList();
  }
}
