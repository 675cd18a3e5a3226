package app.daymark.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A small file of the shape of a year's {@code survey_results_public.csv}: as many columns, the
 * ones that matter by their names, quotes, line breaks within fields, {@code NA}.
 */
public final class SurveyFile {

  private static final Map<Integer, Integer> WIDTHS =
      Map.of(2021, 48, 2022, 79, 2023, 84, 2024, 114, 2025, 170);

  private final List<String> columns;
  private final StringBuilder text = new StringBuilder();
  private final int year;

  private SurveyFile(int year) {
    this.year = year;
    List<String> names =
        new ArrayList<>(List.of("ResponseId", "MainBranch", "Employment", "Country"));
    if (year < 2025) {
      names.add("YearsCodePro");
    }
    names.addAll(List.of("YearsCode", "DevType"));
    if (year > 2021) {
      names.add("WorkExp");
    }
    if (year < 2023) {
      names.add("CompFreq");
    }
    if (year == 2024) {
      names.addAll(List.of("Check", "JobSat"));
    }
    int others = WIDTHS.get(year) - names.size() - 3;
    for (int i = 1; i <= others; i++) {
      names.add("Other" + i);
    }
    names.addAll(List.of("Currency", "CompTotal", "ConvertedCompYearly"));
    columns = names;
    text.append(String.join(",", names)).append("\r\n");
  }

  public static SurveyFile of(int year) {
    return new SurveyFile(year);
  }

  /**
   * Adds an answer from India of a full-time back-end developer who earns 10,000 dollars.
   *
   * @param fields column=value, for what is otherwise; a column the year does not have is passed
   *     over
   */
  public SurveyFile answer(String... fields) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("MainBranch", "I am a developer by profession");
    values.put("Employment", year == 2021 ? "Employed full-time" : "Employed, full-time");
    values.put("Country", "India");
    values.put("YearsCodePro", "3");
    values.put("YearsCode", "5");
    values.put("WorkExp", "4");
    values.put(
        "DevType",
        year < 2023 ? "Developer, back-end;Developer, full-stack" : "Developer, back-end");
    values.put("CompFreq", "Yearly");
    values.put("Currency", "INR\tIndian rupee");
    values.put("CompTotal", "800000");
    values.put("ConvertedCompYearly", "10000");
    values.put("Other1", "A text, with a comma;\nand a \"line break\"");
    Arrays.stream(fields)
        .map(field -> field.split("=", 2))
        .forEach(field -> values.put(field[0], field[1]));
    text.append(
            columns.stream()
                .map(column -> quoted(values.getOrDefault(column, "NA")))
                .collect(Collectors.joining(",")))
        .append("\r\n");
    return this;
  }

  private static String quoted(String value) {
    return value.matches("(?s).*[\",\n;].*") ? "\"" + value.replace("\"", "\"\"") + "\"" : value;
  }

  /** The whole file. */
  public String text() {
    return text.toString();
  }
}
