package app.daymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

  private final Texts texts = new Texts(Locale.ENGLISH);

  @Test
  void datesReadAsPeopleSayThem() {
    LocalDate date = LocalDate.of(2026, 11, 22);
    assertThat(texts.fullDate(date)).isEqualTo("Sunday, 22 November");
    assertThat(texts.date(date)).isEqualTo("Sun 22 Nov");
    assertThat(texts.dateWithYear(date)).isEqualTo("22 Nov 2026");
    assertThat(texts.dateAndTime(date.atTime(9, 5, 59))).isEqualTo("22 Nov 2026, 09:05");
    assertThat(texts.dates(date, date)).isEqualTo("Sun 22 Nov");
    assertThat(texts.dates(date, date.plusDays(1))).isEqualTo("Sun 22 Nov – Mon 23 Nov");
  }

  @Test
  void durationsAreNoFinerThanTheyNeedToBe() {
    assertThat(texts.duration(45)).isEqualTo("45\u00a0min");
    assertThat(texts.duration(60)).isEqualTo("1\u00a0h");
    assertThat(texts.duration(90)).isEqualTo("1\u00a0h 30\u00a0min");
    assertThat(texts.roughly(90)).isEqualTo("1\u00a0h 30\u00a0min");
    assertThat(texts.roughly(1_775)).isEqualTo("30\u00a0h");
    assertThat(texts.estimate(45, true)).isEqualTo("45\u00a0min, optional");
  }

  @Test
  void oneTaskIsNotSeveral() {
    assertThat(texts.get("today.summary.open", 1, "5 min"))
        .isEqualTo("One task for today, about 5 min.");
    assertThat(texts.get("today.summary.open", 2, "5 min"))
        .isEqualTo("2 tasks for today, about 5 min.");
  }

  /** Keys made from a part and a name ("nav." + screen) count by their first part. */
  @Test
  void everyKeyInTheSourcesHasATextAndEveryTextIsUsed() throws IOException {
    Set<String> defined =
        ResourceBundle.getBundle("app.daymark.i18n.messages", Locale.ENGLISH).keySet();
    Set<String> quoted = quotedInUi();
    Set<String> unused = new TreeSet<>(defined);
    unused.removeIf(
        key -> quoted.contains(key) || quoted.contains(key.substring(0, key.lastIndexOf('.') + 1)));
    assertThat(unused).as("texts nobody uses").isEmpty();

    Set<String> families =
        defined.stream()
            .filter(key -> key.contains("."))
            .map(key -> key.substring(0, key.indexOf('.') + 1))
            .collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>(quoted);
    missing.removeIf(key ->
        families.stream().noneMatch(key::startsWith)
            || key.endsWith(".")
            || key.contains("..")
            || defined.contains(key));
    missing.removeIf(
        key -> !key.matches("[a-z]+(\\.[a-zA-Z]+)+") || key.matches("daymark\\..*|.*\\.css"));
    assertThat(missing).as("texts that are not there").isEmpty();
  }

  private static Set<String> quotedInUi() throws IOException {
    Pattern quoted = Pattern.compile("\"([a-zA-Z.]+)\"");
    Set<String> all = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/app/daymark"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        quoted.matcher(Files.readString(file)).results().forEach(hit -> all.add(hit.group(1)));
      }
    }
    return all;
  }
}
