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
  private final OverallWords overall;

  PageWriting(Texts texts, PayUnit unit, Rates rates, Whereabouts own) {
    this.texts = texts;
    this.names = new SurveyNames(texts);
    this.unit = unit;
    this.rates = rates;
    this.own = own;
    this.overall = new OverallWords(texts, unit);
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
        isComparison || picked.isEmpty()
            ? List.of()
            : overall.facts(picked.getFirst().survey(), chart.isPresent()),
        isComparison ? chips(picked, axis) : List.of(),
        axis.rates(),
        hints(axis, picked),
        pins.map(PinWriting::sentences).orElse(List.of()).stream()
            .map(said -> isComparison ? about(series.getFirst(), said) : said)
            .toList(),
        chart,
        chart.map(content -> FiguresTable.of(series, unit, overall, texts)),
        chart.map(content -> FiguresTable.of(series, unit.with(Length.SHORT), overall, texts)),
        captions(axis),
        sources(picked),
        notes);
  }

  /** What stands below a chart that is taken out: nothing of what is the learner's own. */
  private List<String> notes(OneAxis axis, List<KnownSurvey> picked) {
    return Stream.of(hints(axis, picked), captions(axis), sources(picked))
        .flatMap(List::stream)
        .toList();
  }

  private String about(ChartSeries series, String said) {
    return texts.get("salary.exact.of", series.label(), said);
  }

  private String comparisonLead(List<KnownSurvey> picked) {
    return picked.isEmpty() ? "" : texts.get("salary.lead.comparison." + period(), picked.size());
  }

  private String lead(SalarySurvey survey) {
    String pay = texts.get("salary.lead." + period(), names.placeAndYear(survey));
    return survey.count() == null
        ? texts.get("salary.lead.noCount", pay)
        : texts.get("salary.lead.answers", pay, survey.count());
  }

  private String period() {
    return unit.period().name().toLowerCase(Locale.ROOT);
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

  private List<String> hints(OneAxis axis, List<KnownSurvey> picked) {
    return Stream.concat(
            axis.withoutRate().stream().map(name -> texts.get("salary.noRate", name)),
            axis.withoutBands().stream().map(known -> withoutBands(known, picked.size() > 1)))
        .toList();
  }

  /** What it says over all experience stands at the top where it is the only one. */
  private String withoutBands(KnownSurvey known, boolean isComparison) {
    String said = texts.get("salary.noBands", names.amongAll(known));
    String facts = isComparison ? overall.line(known.survey()) : "";
    return facts.isEmpty() ? said : texts.get("salary.noBands.overall", said, facts);
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
