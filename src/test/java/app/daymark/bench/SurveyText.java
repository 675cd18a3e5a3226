package app.daymark.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes large files of the shape of the Stack Overflow Developer Survey of 2023: 84 columns, some
 * 1,800 characters a row, most of them lists of answers between semicolons, some quoted, one with
 * line breaks, many {@code NA}. The same bytes for the same seed.
 */
final class SurveyText {

  private static final int OTHERS = 84 - 12;

  private static final List<String> COUNTRIES =
      List.of(
          "India",
          "Germany",
          "United States of America",
          "\"Iran, Islamic Republic of...\"",
          "United Kingdom of Great Britain and Northern Ireland",
          "Brazil",
          "Poland");
  private static final List<String> TYPES =
      List.of(
          "\"Developer, back-end\"",
          "\"Developer, full-stack\"",
          "\"Developer, front-end\"",
          "Student",
          "NA",
          "\"Developer, desktop or enterprise applications\"");
  private static final List<String> WORDS =
      List.of(
          "JavaScript",
          "Python",
          "HTML/CSS",
          "SQL",
          "TypeScript",
          "Bash/Shell (all shells)",
          "Java",
          "PostgreSQL",
          "Docker",
          "Visual Studio Code",
          "IntelliJ IDEA",
          "Stack Overflow",
          "Ubuntu");

  private final Random random;
  private final StringBuilder row = new StringBuilder();

  private SurveyText(long seed) {
    random = new Random(seed);
  }

  /** Writes a file of at least so many bytes; returns how many rows it has beside the header. */
  static long write(Path file, long bytes, long seed) throws IOException {
    SurveyText text = new SurveyText(seed);
    long written = 0;
    long rows = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(header());
      for (; written < bytes; rows++) {
        String row = text.row(rows + 1);
        out.write(row);
        // Nothing but ASCII is in it.
        written += row.length();
      }
    }
    return rows;
  }

  private static String header() {
    StringBuilder header =
        new StringBuilder(
            "ResponseId,MainBranch,Employment,YearsCode,YearsCodePro,DevType,Country,Currency,CompTotal");
    for (int i = 1; i <= OTHERS; i++) {
      header.append(",Other").append(i);
    }
    return header.append(",WorkExp,Industry,ConvertedCompYearly\n").toString();
  }

  private String row(long id) {
    row.setLength(0);
    row.append(id).append(",I am a developer by profession,\"Employed, full-time\",");
    row.append(years()).append(',').append(years()).append(',').append(any(TYPES)).append(',');
    row.append(any(COUNTRIES)).append(",USD\tUnited States dollar,");
    row.append(random.nextInt(3) == 0 ? "NA" : String.valueOf(random.nextInt(5_000, 200_000)));
    for (int i = 1; i <= OTHERS; i++) {
      row.append(',');
      other(i);
    }
    row.append(',').append(years()).append(",\"Information Services, IT, or other\",");
    row.append(random.nextInt(3) == 0 ? "NA" : pay()).append('\n');
    return row.toString();
  }

  private String pay() {
    return String.format(Locale.ROOT, "%.0f", Math.exp(10.8 + 0.7 * random.nextGaussian()));
  }

  private String years() {
    return switch (random.nextInt(20)) {
      case 0 -> "Less than 1 year";
      case 1 -> "More than 50 years";
      case 2 -> "NA";
      default -> String.valueOf(random.nextInt(1, 30));
    };
  }

  private void other(int column) {
    if (column == 1 && random.nextInt(20) == 0) {
      row.append("\"A text of one's own,\nin \"\"lines\"\"\"");
    } else if (random.nextInt(3) == 0) {
      row.append("NA");
    } else {
      int words = random.nextInt(1, 5);
      for (int i = 0; i < words; i++) {
        row.append(i == 0 ? "" : ";").append(any(WORDS));
      }
    }
  }

  private String any(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
