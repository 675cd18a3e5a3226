package app.daymark.exchange.survey;

import app.daymark.journal.Phrase;
import app.daymark.salary.Answers;
import app.daymark.salary.OutlierRule;
import app.daymark.salary.SalarySurvey;
import app.daymark.salary.Source;
import app.daymark.salary.SurveyMaking;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a survey of the answers that count, and says how.
 *
 * @param tally of all rows; outliers are counted there, too
 */
record AnswersSurvey(Binding binding, SurveyOptions options, Tally tally) {

  /**
   * The survey, and what became of the rows.
   *
   * @param answers at least one
   * @param rows how many were read
   */
  Imported of(Answers answers, long rows) {
    OutlierRule rule = SurveyMaking.outliers(answers);
    Answers counted = answers;
    List<Phrase> notes = new ArrayList<>(binding.notes());
    if (options.keepsOutliers()) {
      notes.add(Phrase.of("Outliers were kept."));
    } else {
      counted = answers.without(rule);
      tally.dropKept(DropReason.OUTLIER_BELOW, answers.below(rule));
      tally.dropKept(DropReason.OUTLIER_ABOVE, answers.above(rule));
      notes.add(
          Phrase.of(
              "Outliers were left out: %s. There were %d.",
              OutlierRule.WORDS, answers.size() - counted.size()));
    }
    SalarySurvey survey =
        SurveyMaking.survey(
            country(),
            binding.year(),
            binding.currency().currency(),
            counted,
            options.bounds(),
            source(notes));
    return new Imported(survey, report(notes, rows));
  }

  private String country() {
    return options.country() == null
        ? ""
        : Countries.code(options.country()).orElse(options.country());
  }

  private Source source(List<Phrase> notes) {
    Stream<String> chosen =
        Stream.of(
                chosen("Developer type", options.developerType()),
                chosen("Employment", options.employment()))
            .flatMap(List::stream);
    return new Source(
        binding.sourceName(),
        binding.year(),
        Stream.of(chosen, notes.stream().map(Phrase::toString), Stream.of(binding.licence()))
            .flatMap(each -> each)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" ")));
  }

  private static List<String> chosen(String what, @Nullable String choice) {
    return choice == null ? List.of() : List.of("%s: %s.".formatted(what, choice));
  }

  private ImportReport report(List<Phrase> notes, long rows) {
    return new ImportReport(
        binding.format(),
        binding.kind(),
        binding.columns(),
        binding.missing(),
        rows,
        tally.kept(),
        tally.dropped(),
        notes,
        binding.countries().answers(),
        binding.developerTypes().answers(),
        binding.employments().answers(),
        binding.experiences());
  }
}
