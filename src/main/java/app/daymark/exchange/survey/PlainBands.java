package app.daymark.exchange.survey;

import app.daymark.journal.Phrase;
import app.daymark.salary.BandRules;
import app.daymark.salary.SalaryBand;
import app.daymark.salary.SalarySurvey;
import app.daymark.salary.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a plain CSV of bands: where each begins, and what is known of it. For one file. */
final class PlainBands {

  private static final int MOST_BANDS = 200;

  private final CsvRows rows;
  private final SurveySource source;
  private final SurveyOptions options;
  private final Binding.Names names;
  private final BandRow row;
  private final Tally tally = new Tally();

  PlainBands(CsvRows rows, SurveySource source, SurveyOptions options) {
    this.rows = rows;
    this.source = source;
    this.options = options;
    this.names = new Binding.Names(rows);
    row = new BandRow(rows, source, options, names);
  }

  Imported read() {
    List<SalaryBand> bands = new ArrayList<>();
    while (rows.next()) {
      take(bands);
      if (bands.size() > MOST_BANDS) {
        throw source.refusal(
            Phrase.of("it has more than %d bands", MOST_BANDS),
            Phrase.of("give single salaries the columns years and pay"));
      }
    }
    row.currency().check(source);
    if (bands.isEmpty()) {
      throw source.refusal(
          Phrase.of("none of its %d rows is a band (%s)", rows.count(), tally.inWords()),
          Phrase.of("mend them, then try again"));
    }
    bands.sort(Comparator.comparingInt(SalaryBand::fromYears));
    checkOverlap(bands);
    List<Phrase> notes = new ArrayList<>();
    notes.add(PlainAnswers.YEARLY);
    int year = YearOf.choice(options, notes);
    String country =
        options.country() == null
            ? ""
            : Countries.code(options.country()).orElse(options.country());
    String kept = notes.stream().map(Phrase::toString).collect(Collectors.joining(" "));
    Source from = new Source(PlainAnswers.fileName(source), year, kept);
    return new Imported(
        new SalarySurvey(country, year, null, null, List.copyOf(bands), from),
        new ImportReport(
            ImportReport.Format.BANDS,
            Phrase.of("a list of bands"),
            names.used,
            names.missing,
            rows.count(),
            tally.kept(),
            tally.dropped(),
            notes,
            row.countries(),
            List.of(),
            List.of(),
            List.of()));
  }

  private void take(List<SalaryBand> bands) {
    try {
      bands.add(row.band());
      tally.keep();
    } catch (BandRow.Wrong e) {
      tally.drop(e.reason);
    }
  }

  private void checkOverlap(List<SalaryBand> bands) {
    BandRules.overlap(bands)
        .ifPresent(overlap -> {
          throw source.refusal(
              Phrase.of(
                  "its bands %s and %s overlap", overlap.first().years(), overlap.second().years()),
              Phrase.of("mend them, or choose a country if it has several"));
        });
  }
}
