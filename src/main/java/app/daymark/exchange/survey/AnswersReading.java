package app.daymark.exchange.survey;

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

/** Reads a file with an answer a row, and makes a survey of those that count. For one file. */
final class AnswersReading {

  /** They are held in memory, a score of bytes each. */
  static final int MOST_KEPT = 2_000_000;

  private static final int MOST_PEOPLE = 1_000_000;
  private static final int SHOWN = 12;

  private final CsvRows rows;
  private final SurveySource source;
  private final SurveyOptions options;
  private final Binding binding;
  private final Answers answers = new Answers();
  private final Tally tally = new Tally();
  private double years;
  private int people = 1;

  AnswersReading(CsvRows rows, SurveySource source, SurveyOptions options, Binding binding) {
    this.rows = rows;
    this.source = source;
    this.options = options;
    this.binding = binding;
  }

  Imported read() {
    boolean isKept = false;
    boolean isShort = false;
    while (rows.next()) {
      DropReason wrong = wrong();
      isKept = wrong == null;
      isShort = rows.isShort();
      if (wrong == null) {
        keep();
      } else {
        tally.drop(wrong);
      }
    }
    checkEnd(isKept, isShort);
    return imported();
  }

  private void keep() {
    if (answers.size() == MOST_KEPT) {
      throw source.refusal(
          "more than %,d answers count".formatted(MOST_KEPT),
          "choose fewer, by country or developer type");
    }
    answers.add(binding.pay().amount(), years, people);
    tally.keep();
  }

  /** Why the row does not count; null if it does. */
  private @Nullable DropReason wrong() {
    if (!rows.isWhole()) {
      return DropReason.OTHER_FIELD_COUNT;
    }
    // Each of them looks at every row, to know what there is to choose.
    boolean isCountry = binding.countries().accepts();
    boolean isType = binding.developerTypes().accepts();
    boolean isEmployment = binding.employments().accepts();
    if (!isCountry) {
      return DropReason.OTHER_COUNTRY;
    }
    if (!isType) {
      return DropReason.OTHER_DEVELOPER_TYPE;
    }
    if (!isEmployment) {
      return DropReason.OTHER_EMPLOYMENT;
    }
    DropReason wrongPay = binding.pay().read();
    return wrongPay == null ? wrongYearsOrCount() : wrongPay;
  }

  private @Nullable DropReason wrongYearsOrCount() {
    String text = binding.experience().value();
    if (text == null) {
      return DropReason.NO_EXPERIENCE;
    }
    years = Numbers.years(text);
    if (Double.isNaN(years)) {
      return DropReason.UNREADABLE_EXPERIENCE;
    }
    if (options.bounds().bandOf(years) < 0) {
      return DropReason.BEFORE_FIRST_BAND;
    }
    String count = binding.count().value();
    double number = count == null ? 1 : Numbers.of(count);
    people = (int) number;
    return people == number && people >= 1 && people <= MOST_PEOPLE
        ? null
        : DropReason.UNREADABLE_COUNT;
  }

  private void checkEnd(boolean isKept, boolean isShort) {
    if (isShort) {
      throw source.refusal(
          "its last row is cut off", "take it again from where it came from, then try again");
    }
    if (isKept && binding.mayBeTorn() && rows.endsOpen()) {
      answers.removeLast();
      tally.dropKept(DropReason.TORN, 1);
    }
  }

  private Imported imported() {
    binding.currency().check(source);
    if (answers.size() == 0) {
      throw nothingLeft();
    }
    OutlierRule rule = SurveyMaking.outliers(answers);
    Answers counted = answers;
    List<String> notes = new ArrayList<>(binding.notes());
    if (options.keepsOutliers()) {
      notes.add("Outliers were kept.");
    } else {
      counted = answers.without(rule);
      tally.dropKept(DropReason.OUTLIER_BELOW, answers.below(rule));
      tally.dropKept(DropReason.OUTLIER_ABOVE, answers.above(rule));
      notes.add(
          "Outliers were left out: %s. There were %d."
              .formatted(OutlierRule.WORDS, answers.size() - counted.size()));
    }
    SalarySurvey survey =
        SurveyMaking.survey(
            country(),
            binding.year(),
            binding.currency().currency(),
            counted,
            options.bounds(),
            source(notes));
    return new Imported(survey, report(notes));
  }

  private String country() {
    return options.country() == null
        ? ""
        : Countries.code(options.country()).orElse(options.country());
  }

  private Source source(List<String> notes) {
    Stream<String> chosen =
        Stream.of(
                chosen("Developer type", options.developerType()),
                chosen("Employment", options.employment()))
            .flatMap(List::stream);
    return new Source(
        binding.sourceName(),
        binding.year(),
        Stream.of(chosen, notes.stream(), Stream.of(binding.licence()))
            .flatMap(each -> each)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" ")));
  }

  private static List<String> chosen(String what, @Nullable String choice) {
    return choice == null ? List.of() : List.of("%s: %s.".formatted(what, choice));
  }

  private ImportReport report(List<String> notes) {
    return new ImportReport(
        binding.format(),
        binding.kind(),
        binding.columns(),
        binding.missing(),
        rows.count(),
        tally.kept(),
        tally.dropped(),
        notes,
        binding.countries().answers(),
        binding.developerTypes().answers(),
        binding.employments().answers(),
        binding.experiences());
  }

  private RuntimeException nothingLeft() {
    if (rows.count() == 0) {
      return source.refusal("it has a header row and nothing else", "choose a file with answers");
    }
    return source.refusal(
        "none of its %d answers counts (%s)".formatted(rows.count(), tally.inWords()),
        Stream.of(
                choices(DropReason.OTHER_COUNTRY, "countries", binding.countries()),
                choices(
                    DropReason.OTHER_DEVELOPER_TYPE, "developer types", binding.developerTypes()),
                choices(DropReason.OTHER_EMPLOYMENT, "employments", binding.employments()))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining("; "))
            .transform(
                hints -> hints.isEmpty() ? "choose another file" : "choose others: " + hints));
  }

  private String choices(DropReason reason, String what, TextFilter filter) {
    if (!tally.dropped().containsKey(reason)) {
      return "";
    }
    List<String> all = filter.answers();
    String first = all.stream().limit(SHOWN).collect(Collectors.joining(" | "));
    return "%s in it are %s%s"
        .formatted(what, all.isEmpty() ? "none" : first, all.size() > SHOWN ? " | …" : "");
  }
}
