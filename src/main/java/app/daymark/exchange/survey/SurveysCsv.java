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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of surveys as CSV: a row for each band, or one for a survey without any; what holds
 * over all experience in each row. All amounts are a year's, what is unknown is empty. A
 * spreadsheet takes it for UTF-8, shows every cell as what it says, and takes none for a formula.
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
          "overallMean",
          "overallLow",
          "overallHigh",
          "source",
          "sourceYear",
          "note");

  /** A cell that begins with one of these is a formula to some spreadsheets. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  /** Without it some spreadsheets take the text for one in the encoding of their country. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** How many figures a band has. */
  private static final int FIGURES = 9;

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
    text.write(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(HEADER);
      for (Entry entry : entries) {
        for (List<String> band : bands(entry.survey)) {
          csv.writeRecord(row(entry, band));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory could not be written", e);
    }
    return text.toString();
  }

  private static List<List<String>> bands(SalarySurvey survey) {
    return survey.bands().isEmpty()
        ? List.of(Collections.nCopies(FIGURES, ""))
        : survey.bands().stream().map(SurveysCsv::figures).toList();
  }

  private static List<String> figures(SalaryBand band) {
    return List.of(
        String.valueOf(band.fromYears()),
        known(band.toYears()),
        amount(band.average()),
        amount(band.p10()),
        amount(band.p25()),
        amount(band.median()),
        amount(band.p75()),
        amount(band.p90()),
        known(band.count()));
  }

  private static List<String> row(Entry entry, List<String> figures) {
    SalarySurvey survey = entry.survey;
    SalarySurvey.Range range = survey.range();
    Source source = survey.source();
    List<String> row = new ArrayList<>();
    row.add(harmless(entry.role));
    row.add(harmless(survey.country()));
    row.add(String.valueOf(survey.year()));
    row.add(known(survey.currency()));
    row.addAll(figures);
    row.add(amount(survey.average()));
    row.add(amount(range == null ? null : range.low()));
    row.add(amount(range == null ? null : range.high()));
    row.add(harmless(source.name()));
    row.add(String.valueOf(source.year()));
    row.add(harmless(source.note()));
    return row;
  }

  private static String known(@Nullable Object value) {
    return value == null ? "" : value.toString();
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
