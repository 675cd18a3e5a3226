package app.daymark.exchange.survey;

import app.daymark.salary.Money;
import app.daymark.salary.SalaryBand;
import app.daymark.salary.SalarySurvey;
import app.daymark.salary.Source;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of surveys as CSV: a row for each band, all amounts a year's, what is unknown empty.
 * A spreadsheet shows every cell as what it says, and takes none for a formula.
 */
public final class SurveysCsv {

  private static final List<String> HEADER =
      List.of(
          "role",
          "country",
          "year",
          "currency",
          "fromYears",
          "toYears",
          "mean",
          "p10",
          "p25",
          "median",
          "p75",
          "p90",
          "count",
          "source",
          "sourceYear",
          "note");

  /** A cell that begins with one of these is a formula to some spreadsheets. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private SurveysCsv() {}

  /**
   * A survey, and what it is about.
   *
   * @param role what the role is called
   */
  public record Entry(String role, SalarySurvey survey) {}

  /** A header and the bands of all entries, in order. */
  public static String of(List<Entry> entries) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(HEADER);
      for (Entry entry : entries) {
        for (SalaryBand band : entry.survey.bands()) {
          csv.writeRecord(row(entry, band));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory could not be written", e);
    }
    return text.toString();
  }

  private static List<String> row(Entry entry, SalaryBand band) {
    SalarySurvey survey = entry.survey;
    Source source = survey.source();
    Integer to = band.toYears();
    Long count = band.count();
    return Stream.of(
            harmless(entry.role),
            harmless(survey.country()),
            String.valueOf(survey.year()),
            survey.currency() == null ? "" : survey.currency().getCurrencyCode(),
            String.valueOf(band.fromYears()),
            to == null ? "" : String.valueOf(to),
            amount(band.average()),
            amount(band.p10()),
            amount(band.p25()),
            amount(band.median()),
            amount(band.p75()),
            amount(band.p90()),
            count == null ? "" : String.valueOf(count),
            harmless(source.name()),
            String.valueOf(source.year()),
            harmless(source.note()))
        .toList();
  }

  private static String amount(@Nullable Money money) {
    return money == null ? "" : money.amount().toPlainString();
  }

  /** Text as text: an apostrophe keeps it from being a formula. */
  private static String harmless(String text) {
    String begin = text.stripLeading();
    boolean isFormula = isFormulaStart(text) || (!begin.equals(text) && isFormulaStart(begin));
    return isFormula ? "'" + text : text;
  }

  private static boolean isFormulaStart(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }
}
