package app.daymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.daymark.journal.Phrase;
import app.daymark.journal.Refusal;
import app.daymark.testkit.SaidPhrase;
import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever a service can say to the window is in the book of its language. */
class PhrasebookTest {

  private static final Pattern DEVANAGARI = Pattern.compile("\\p{InDevanagari}");
  private static final Pattern LETTERS = Pattern.compile("\\p{IsAlphabetic}{2}");
  private static final Pattern PLACEHOLDER = Pattern.compile("%(?:(\\d+)\\$)?([,.\\d]*[a-z])");

  private final Map<String, String> hindi = new TreeMap<>(Phrasebook.patterns("hi"));
  private final List<SaidPhrase> all;

  PhrasebookTest() throws IOException {
    all = SaidPhrase.inSources();
  }

  private Set<String> patterns() {
    return all.stream()
        .filter(said -> !said.isOfTerminal())
        .map(SaidPhrase::pattern)
        .filter(pattern -> LETTERS.matcher(PLACEHOLDER.matcher(pattern).replaceAll("")).find())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A pattern that is put together as it is said could not be looked up. */
  @Test
  void everyPatternIsALiteralAndIsFilled() {
    assertThat(all).hasSizeGreaterThan(100);
    assertThat(all)
        .allSatisfy(said -> {
          assertThat(said.pattern()).as(said.code()).isNotEmpty();
          assertThat(placeholders(said.pattern())).as(said.code()).hasSize(said.arguments());
        });
  }

  @Test
  void sourcesAreReadAsTheyAreWritten() {
    assertThat(
            SaidPhrase.in(
                Path.of("Any.java"),
                """
                throw new Refusal(e, "One (%s), \\"two\\".", list(a, b), ')');
                Phrase.of(name + " is gone", Phrase.of("none"));
                """))
        .extracting(SaidPhrase::pattern, SaidPhrase::arguments)
        .containsExactly(tuple("One (%s), \"two\".", 2), tuple("", 1), tuple("none", 0));
  }

  @Test
  void nothingIsMissingInHindiAndNothingIsLeftOver() {
    assertThat(hindi.keySet()).isEqualTo(patterns());
    assertThat(hindi.values()).allMatch(text -> DEVANAGARI.matcher(text).find());
  }

  @Test
  void sameValuesAreFilledInInBoth() {
    hindi.forEach((english, translated) ->
        assertThat(placeholders(translated)).as(translated).isEqualTo(placeholders(english)));
  }

  /** By their place, as 1,d for a whole number in groups. */
  private static Set<String> placeholders(String pattern) {
    Set<String> found = new TreeSet<>();
    int next = 1;
    for (var hit : PLACEHOLDER.matcher(pattern).results().toList()) {
      String place = hit.group(1) == null ? String.valueOf(next++) : hit.group(1);
      found.add(place + hit.group(2));
    }
    assertThat(pattern.replace("%%", "").chars().filter(sign -> sign == '%').count())
        .as(pattern)
        .isEqualTo(PLACEHOLDER.matcher(pattern).results().count());
    return found;
  }

  @Test
  void everyLetterIsInTheFont() throws Exception {
    try (InputStream in =
        Files.newInputStream(
            Path.of("resources/app/daymark/fonts/NotoSansDevanagari-Regular.ttf"))) {
      Font font = Font.createFont(Font.TRUETYPE_FONT, in);
      assertThat(hindi.values()).filteredOn(text -> font.canDisplayUpTo(text) != -1).isEmpty();
    }
  }

  @Test
  void partsAndDatesAreSaidInTheSameLanguage() {
    Refusal refusal =
        new Refusal(
            "%s cannot be read (%s). Nothing was stored; choose a CSV file.",
            Path.of("pay.csv"), Phrase.of("it is not there"));
    assertThat(refusal)
        .hasMessage(
            "pay.csv cannot be read (it is not there). Nothing was stored; choose a CSV file.");
    Texts inHindi = new Texts(Language.HINDI.locale());
    assertThat(inHindi.refusal(refusal))
        .contains("pay.csv", "वहाँ नहीं है")
        .doesNotContain("not there");
    assertThat(new Texts(Locale.ENGLISH).refusal(refusal)).isEqualTo(refusal.getMessage());

    LocalDate date = LocalDate.of(2026, 11, 22);
    Phrase dated =
        Phrase.of(
            "A task can be done today or on an earlier date, not on %s. Nothing was ticked.", date);
    assertThat(dated.toString()).contains("2026-11-22");
    assertThat(inHindi.phrase(dated)).contains("22 नव॰ 2026");
  }

  /** As by a version that came later, or in words of the system. */
  @Test
  void whatIsNotInTheBookIsSaidAsItIs() {
    Texts inHindi = new Texts(Language.HINDI.locale());
    assertThat(inHindi.phrase(Phrase.of("No such %s", "word"))).isEqualTo("No such word");
    assertThat(inHindi.phrase(Phrase.inWords("100 % of it"))).isEqualTo("100 % of it");
    assertThat(inHindi.phrase(Phrase.inWords(null))).isEqualTo("null");
  }
}
