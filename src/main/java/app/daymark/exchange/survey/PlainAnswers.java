package app.daymark.exchange.survey;

import app.daymark.journal.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns of a plain CSV of single salaries: years and pay, and perhaps more. */
final class PlainAnswers {

  private static final String[] PAY = {"pay", "salary", "amount"};
  private static final String[] YEARS = {"years", "experience", "yearsOfExperience"};
  private static final Phrase EXAMPLE =
      Phrase.of("make its first line the names of its columns, as in years,pay,currency");

  static final Phrase YEARLY = Phrase.of("Pay is taken for a year's.");

  private PlainAnswers() {}

  static boolean fits(Header header) {
    return header.first(PAY).isPresent();
  }

  static Binding bind(CsvRows rows, SurveySource source, SurveyOptions options) {
    Header header = rows.header();
    Binding.Names names = new Binding.Names(rows);
    String experience =
        Optional.ofNullable(options.experience())
            .or(() -> header.first(YEARS))
            .filter(header::has)
            .orElseThrow(() ->
                header.lacks(
                    Phrase.of(
                        "the column %s",
                        options.experience() == null ? "years" : options.experience()),
                    EXAMPLE));
    Column years = names.optional(experience);
    Column pay = names.optional(header.first(PAY).orElseThrow());
    Column currencies = names.optional("currency");
    CurrencyChoice currency = CurrencyChoice.of(currencies, source, options);
    TextFilter countries = TextFilter.ofCountryIfAny(names.optional("country"), options.country());
    String type = header.first("developerType", "role", "title").orElse("developerType");
    TextFilter types =
        TextFilter.ofAnswers(
            names.chosenBy(type, options.developerType()), options.developerType());
    TextFilter employments =
        TextFilter.ofAnswers(
            names.chosenBy("employment", options.employment()), options.employment());
    List<Phrase> notes = new ArrayList<>();
    notes.add(YEARLY);
    return new Binding(
        ImportReport.Format.ANSWERS,
        Phrase.of("a list of single salaries"),
        names.used,
        names.missing,
        countries,
        types,
        employments,
        new OwnPay(pay, currency, Column.MISSING),
        years,
        List.of(),
        names.optional(header.first("count", "people").orElse("count")),
        currency,
        YearOf.choice(options, notes),
        false,
        fileName(source),
        notes,
        "");
  }

  /** The last part of its name. */
  static String fileName(SurveySource source) {
    return source.name().replaceAll(".*[/\\\\]", "");
  }
}
