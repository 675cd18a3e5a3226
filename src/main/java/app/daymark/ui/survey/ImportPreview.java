package app.daymark.ui.survey;

import app.daymark.exchange.survey.DropReason;
import app.daymark.exchange.survey.ImportReport;
import app.daymark.exchange.survey.Imported;
import app.daymark.salary.SalaryBand;
import app.daymark.salary.SalarySurvey;
import app.daymark.ui.kit.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a file would bring, in words.
 *
 * @param kind what the file is
 * @param columns which of its columns are used
 * @param missing which it does not have; empty where it has all
 * @param made how the figures came about; empty where the note says it in the same words
 * @param rows how many there are, how many count, and how many do not for each reason
 * @param title place, year and source of the survey
 * @param figures what it says as a whole
 * @param few says that some bands are about few people; empty where none is
 * @param note what is kept with it: how it was made, and whom to name
 * @param survey what would be kept
 */
record ImportPreview(
    String kind,
    String columns,
    String missing,
    String made,
    List<Count> rows,
    String title,
    String figures,
    BandSheet bands,
    String few,
    String note,
    SalarySurvey survey) {

  /**
   * A number of rows.
   *
   * @param dropped whether they do not count
   */
  record Count(String number, String words, boolean dropped) {}

  static ImportPreview of(Imported imported, Texts texts) {
    ImportReport report = imported.report();
    SalarySurvey survey = imported.survey();
    return new ImportPreview(
        texts.get("bring.preview.kind", texts.phrase(report.kind())),
        texts.get("bring.preview.columns", String.join(", ", report.columns())),
        report.missing().isEmpty()
            ? ""
            : texts.get("bring.preview.missing", String.join(", ", report.missing())),
        made(imported, texts),
        rows(report, texts),
        SurveyWords.title(survey, texts),
        SurveyWords.figures(survey, texts),
        BandSheet.of(survey.bands(), texts),
        few(survey, texts),
        survey.source().note(),
        survey);
  }

  /** What is kept is in English, whatever the window's language. */
  private static String made(Imported imported, Texts texts) {
    String said = texts.phrases(imported.report().notes());
    return imported.survey().source().note().contains(said) ? "" : said;
  }

  private static String few(SalarySurvey survey, Texts texts) {
    String bands =
        survey.bands().stream()
            .filter(SalaryBand::hasFew)
            .map(SalaryBand::years)
            .collect(Collectors.joining(", "));
    return bands.isEmpty() ? "" : texts.get("bring.preview.few", bands, SalaryBand.FEW);
  }

  private static List<Count> rows(ImportReport report, Texts texts) {
    Stream<Count> read =
        Stream.of(
            count(report.rows(), texts.get("bring.preview.read"), false, texts),
            count(report.kept(), texts.get("bring.preview.kept"), false, texts));
    Stream<Count> dropped =
        report.dropped().entrySet().stream()
            .map(each -> dropped(each.getKey(), each.getValue(), texts));
    return Stream.concat(read, dropped).toList();
  }

  private static Count dropped(DropReason reason, long rows, Texts texts) {
    return count(
        rows, texts.get("bring.preview.dropped", texts.phrase(reason.words())), true, texts);
  }

  private static Count count(long rows, String words, boolean dropped, Texts texts) {
    return new Count(texts.get("bring.number", rows), words, dropped);
  }
}
