package app.daymark.exchange.survey;

import app.daymark.journal.Phrase;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of the Stack Overflow Developer Survey, {@code survey_results_public.csv}, 2021 on.
 */
final class StackOverflow {

  private static final String CONVERTED = "ConvertedCompYearly";
  private static final String TOTAL = "CompTotal";
  private static final String FREQUENCY = "CompFreq";
  private static final String YEARS_PRO = "YearsCodePro";
  private static final String WORK = "WorkExp";
  private static final String YEARS = "YearsCode";

  private static final Currency US_DOLLAR = Currency.getInstance("USD");
  private static final Phrase CHOOSE =
      Phrase.of(
          "choose the survey_results_public.csv of a year from 2021 on, whole and with its header row");

  private StackOverflow() {}

  static boolean fits(Header header) {
    return header.has(CONVERTED)
        || header.has(TOTAL)
        || header.has("ResponseId")
        || header.has("MainBranch");
  }

  static Binding bind(CsvRows rows, SurveyOptions options) {
    Header header = rows.header();
    Binding.Names names = new Binding.Names(rows);
    TextFilter countries =
        TextFilter.ofCountry(names.chosenBy("Country", options.country()), options.country());
    TextFilter types =
        TextFilter.ofAnswers(
            names.chosenBy("DevType", options.developerType()), options.developerType());
    TextFilter employments =
        TextFilter.ofAnswers(
            names.chosenBy("Employment", options.employment()), options.employment());
    List<Phrase> notes = new ArrayList<>();
    String experience = experience(header, options);
    notes.add(Phrase.of("Experience is the column %s.", header.named(experience)));
    Currency wanted = options.currency() == null ? US_DOLLAR : options.currency();
    boolean isConverted = wanted.equals(US_DOLLAR);
    CurrencyChoice currency =
        CurrencyChoice.of(isConverted ? Column.MISSING : names.optional("Currency"), wanted);
    Pay pay = isConverted ? converted(names, header, notes) : own(names, header, currency, notes);
    int year = options.year() == null ? year(header) : options.year();
    return new Binding(
        ImportReport.Format.STACK_OVERFLOW,
        Phrase.of("the Stack Overflow Developer Survey of %d", year),
        names.used,
        names.missing,
        countries,
        types,
        employments,
        pay,
        names.optional(experience),
        experiences(header),
        Column.MISSING,
        currency,
        year,
        true,
        "Stack Overflow Developer Survey " + year,
        notes,
        "Contains information from the Stack Overflow Developer Survey %d, which is made available under the Open Database License (ODbL) v1.0: https://opendatacommons.org/licenses/odbl/1-0/"
            .formatted(year));
  }

  private static List<String> experiences(Header header) {
    return Stream.of(YEARS_PRO, WORK, YEARS).filter(header::has).map(header::named).toList();
  }

  private static String experience(Header header, SurveyOptions options) {
    if (options.experience() != null) {
      if (!header.has(options.experience())) {
        throw header.lacks(
            Phrase.of("the column %s", options.experience()),
            Phrase.of("choose one of %s", String.join(", ", experiences(header))));
      }
      return options.experience();
    }
    return header
        .first(YEARS_PRO, WORK, YEARS)
        .orElseThrow(() ->
            header.lacks(
                Phrase.of("each of the columns YearsCodePro, WorkExp and YearsCode"), CHOOSE));
  }

  private static Pay converted(Binding.Names names, Header header, List<Phrase> notes) {
    require(CONVERTED, header);
    notes.add(
        Phrase.of(
            "Pay is the column ConvertedCompYearly: a year's, in US dollars as the survey converted it."));
    return Pay.yearly(names.optional(CONVERTED));
  }

  private static Pay own(
      Binding.Names names, Header header, CurrencyChoice currency, List<Phrase> notes) {
    require(TOTAL, header);
    require("Currency", header);
    boolean hasFrequency = header.has(FREQUENCY);
    notes.add(
        Phrase.of(
            "Pay is the column CompTotal where it is in %s; %s.",
            currency.currency(),
            hasFrequency
                ? Phrase.of(
                    "a week's counts %d times, a month's %d times", OwnPay.WEEKS, OwnPay.MONTHS)
                : Phrase.of("it is a year's")));
    return new OwnPay(
        names.optional(TOTAL), currency, hasFrequency ? names.optional(FREQUENCY) : Column.MISSING);
  }

  private static void require(String name, Header header) {
    if (!header.has(name)) {
      throw header.lacks(Phrase.of("the column %s", name), CHOOSE);
    }
  }

  /** The columns give it away; the file does not say it. */
  private static int year(Header header) {
    if (header.has(FREQUENCY)) {
      return header.has(WORK) ? 2022 : 2021;
    }
    if (!header.has(YEARS_PRO)) {
      return 2025;
    }
    return header.has("JobSat") || header.has("Check") || header.has("Frustration") ? 2024 : 2023;
  }
}
