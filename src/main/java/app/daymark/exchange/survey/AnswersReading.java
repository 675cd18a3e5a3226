package app.daymark.exchange.survey;

import app.daymark.journal.Phrase;
import app.daymark.salary.Answers;
import org.jspecify.annotations.Nullable;

/** Reads a file with an answer a row, and makes a survey of those that count. For one file. */
final class AnswersReading {

  /** They are held in memory, a score of bytes each. */
  static final int MOST_KEPT = 2_000_000;

  private static final int MOST_PEOPLE = 1_000_000;

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
    binding.currency().check(source);
    if (answers.size() == 0) {
      throw new NothingCounts(source, binding, tally).refusal(rows.count());
    }
    return new AnswersSurvey(binding, options, tally).of(answers, rows.count());
  }

  private void keep() {
    if (answers.size() == MOST_KEPT) {
      throw source.refusal(
          Phrase.of("more than %,d answers count", MOST_KEPT),
          Phrase.of("choose fewer, by country or developer type"));
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
          Phrase.of("its last row is cut off"),
          Phrase.of("take it again from where it came from, then try again"));
    }
    if (isKept && binding.mayBeTorn() && rows.endsOpen()) {
      answers.removeLast();
      tally.dropKept(DropReason.TORN, 1);
    }
  }
}
