package app.daymark.exchange.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses rows by the answers in a column, and remembers which answers there are. */
final class TextFilter {

  /** A column with more different answers is not one to choose by. */
  private static final int MOST_KNOWN = 10_000;

  private static final int LONGEST_SHOWN = 100;
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}+#]+");

  private final Column column;
  private final boolean isOpen;
  private final Predicate<String> wanted;
  private final boolean splits;
  private final Map<String, Seen> seen = new HashMap<>();

  private static final class Seen {

    private final boolean accepted;
    private long rows;

    Seen(boolean accepted) {
      this.accepted = accepted;
    }
  }

  private TextFilter(Column column, boolean isOpen, Predicate<String> wanted, boolean splits) {
    this.column = column;
    this.isOpen = isOpen;
    this.wanted = wanted;
    this.splits = splits;
  }

  /** By one of the answers between semicolons; case and marks do not matter. Null for any. */
  static TextFilter ofAnswers(Column column, @Nullable String answer) {
    String plain = answer == null ? "" : plain(answer);
    return new TextFilter(column, answer == null, each -> plain(each).equals(plain), true);
  }

  /** By the country; null for any. */
  static TextFilter ofCountry(Column column, @Nullable String country) {
    return new TextFilter(
        column, country == null, each -> country == null || Countries.isSame(each, country), false);
  }

  /** The same for a file that may be all about one country, and then has no column for it. */
  static TextFilter ofCountryIfAny(Column column, @Nullable String country) {
    return ofCountry(column, column.isThere() ? country : null);
  }

  private static String plain(String text) {
    return MARKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** Whether the row counts. */
  boolean accepts() {
    String text = column.value();
    if (text == null) {
      return isOpen;
    }
    Seen known = seen.get(text);
    if (known == null) {
      known = new Seen(isOpen || parts(text).anyMatch(wanted));
      if (seen.size() < MOST_KNOWN) {
        seen.put(text, known);
      }
    }
    known.rows++;
    return known.accepted;
  }

  private Stream<String> parts(String text) {
    return splits ? Stream.of(text.split(";")).map(String::strip) : Stream.of(text);
  }

  /** The answers there are, most frequent first. */
  List<String> answers() {
    Map<String, Long> rows =
        seen.entrySet().stream()
            .flatMap(
                each -> parts(each.getKey()).map(part -> Map.entry(part, each.getValue().rows)))
            .filter(each -> each.getKey().length() <= LONGEST_SHOWN)
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey, Collectors.summingLong(Map.Entry::getValue)));
    return rows.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
