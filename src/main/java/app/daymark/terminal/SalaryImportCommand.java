package app.daymark.terminal;

import app.daymark.catalogue.Role;
import app.daymark.exchange.survey.ImportReport;
import app.daymark.exchange.survey.ImportWatch;
import app.daymark.exchange.survey.Imported;
import app.daymark.exchange.survey.SurveyImport;
import app.daymark.exchange.survey.SurveyOptions;
import app.daymark.exchange.survey.SurveySource;
import app.daymark.salary.BandBounds;
import app.daymark.terminal.Backstage.Services;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(
    name = "import",
    description = {
      "Bring salary data in: the Stack Overflow Developer Survey's survey_results_public.csv, 2021",
      "to 2025, or a CSV of your own with the columns from, to, average, currency (and p10, p25,",
      "median, p75, p90, count) or years, pay, currency (and count)."
    })
final class SalaryImportCommand extends Subcommand {

  @Parameters(paramLabel = "FILE.csv", description = "What to read.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Path file;

  @Option(
      names = "--role",
      required = true,
      paramLabel = "ROLE",
      description = "The role whose pay it is, by its key.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String role;

  @Option(
      names = "--country",
      paramLabel = "COUNTRY",
      description = "Only answers from there: its name, or two letters like IN.")
  private @Nullable String country;

  @Option(
      names = "--developer-type",
      paramLabel = "TYPE",
      description = "Only these, like \"Developer, back-end\".")
  private @Nullable String developerType;

  @Option(
      names = "--experience",
      paramLabel = "COLUMN",
      description =
          "What tells experience: YearsCodePro, WorkExp or YearsCode; the first there is.")
  private @Nullable String experience;

  @Option(
      names = "--employment",
      paramLabel = "EMPLOYMENT",
      description = "Only these, like \"Employed, full-time\".")
  private @Nullable String employment;

  @Option(
      names = "--currency",
      paramLabel = "CODE",
      description = {
        "Only pay given in it, like INR. Without it, the Stack Overflow survey's",
        "own conversion to US dollars is taken."
      })
  private @Nullable Currency currency;

  @Option(names = "--year", paramLabel = "YEAR", description = "What it is about, if not said.")
  private @Nullable Integer year;

  @Option(
      names = "--bands",
      paramLabel = "YEARS",
      defaultValue = "0,1,5,10",
      description = "Where bands begin; ${DEFAULT-VALUE} if left out.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private BandBounds bands;

  @Option(
      names = "--keep-outliers",
      description =
          "Keep them, too. They are pay below a tenth of the median or above ten times the median.")
  private boolean keepOutliers;

  @Option(names = "--dry-run", description = "Only say what it would bring.")
  private boolean dryRun;

  static Currency parseCurrency(String code) {
    try {
      return Currency.getInstance(code.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "expected a currency by its three letters, like INR, found " + code);
    }
  }

  static BandBounds parseBands(String text) {
    try {
      return BandBounds.of(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "expected years that ascend, from 0 to 100, like 0,1,5,10, found " + text);
    }
  }

  @Override
  public Integer call() {
    if (year != null && (year < 1900 || year > 2200)) {
      throw wrongUse("Expected a year like 2023, found " + year);
    }
    try (Services services = open()) {
      Role known = SalaryCommand.role(role, services.catalogue(), this);
      Imported imported = read(options(services));
      if (!dryRun) {
        inTurn(() -> services.salaries().keep(known.key(), imported.survey()));
      }
      report(imported.report());
      out().println();
      SalaryText.print(imported.survey(), out());
      out().println();
      out()
          .println(
              dryRun
                  ? "Nothing was stored; without --dry-run it is."
                  : "Kept for %s. `daymark undo` takes it back.".formatted(known.title()));
      return ExitCode.OK;
    }
  }

  private Imported read(SurveyOptions options) {
    SurveySource source = SurveySource.of(file);
    if (!daymark().backstage().isWatched()) {
      return SurveyImport.read(source, options, ImportWatch.NONE);
    }
    try (ProgressLine progress = new ProgressLine(err(), source.bytes(), System::nanoTime)) {
      return SurveyImport.read(source, options, progress);
    }
  }

  private SurveyOptions options(Services services) {
    return new SurveyOptions(
        country,
        developerType,
        experience,
        employment,
        currency,
        year,
        bands,
        keepOutliers,
        services.plans().studyDate().getYear());
  }

  private void report(ImportReport report) {
    out().println("This is %s.".formatted(report.kind()));
    out().println("Columns read: " + String.join(", ", report.columns()));
    if (!report.missing().isEmpty()) {
      out().println("Columns it does not have: " + String.join(", ", report.missing()));
    }
    out().println("Rows: %,d. Kept: %,d.".formatted(report.rows(), report.kept()));
    report
        .dropped()
        .forEach((reason, rows) -> out().printf("%,9d dropped: %s%n", rows, reason.words()));
    report.notes().forEach(out()::println);
  }
}
