package app.daymark.ui.salary;

import app.daymark.salary.PayUnit;
import app.daymark.salary.PayUnit.Length;
import app.daymark.salary.SalarySurvey;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.salary.SalaryPage.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts into words what a survey says over all experience. Pure. */
record OverallWords(Texts texts, PayUnit unit) {

  /**
   * Average and range, as far as they are known.
   *
   * @param isDrawn whether a chart has them in every digit, and the range may be short
   */
  List<Fact> facts(SalarySurvey survey, boolean isDrawn) {
    List<Fact> facts = new ArrayList<>();
    if (survey.average() != null) {
      facts.add(
          new Fact(texts.get("salary.average"), unit.text(survey.average()), "swatch-average"));
    }
    SalarySurvey.Range range = survey.range();
    if (range != null) {
      PayUnit ends = isDrawn ? unit.with(Length.SHORT) : unit;
      String fromTo = texts.get("salary.fromTo", ends.text(range.low()), ends.text(range.high()));
      facts.add(new Fact(texts.get("salary.range"), fromTo, "swatch-range"));
    }
    return facts;
  }

  /** The same and how many answered in one line; empty where nothing of it is known. */
  String line(SalarySurvey survey) {
    Stream<String> facts =
        facts(survey, false).stream()
            .map(fact -> texts.get("salary.overall.fact", fact.name(), fact.value()));
    Stream<String> answers =
        survey.count() == null
            ? Stream.of()
            : Stream.of(texts.get("salary.answers", survey.count()));
    return Stream.concat(facts, answers).collect(Collectors.joining(" \u00b7 "));
  }
}
