package app.daymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said in one language is said in the other, completely and in letters there are. */
class LanguagesTest {

  private static final Path FOLDER = Path.of("resources/app/daymark");
  private static final Pattern DEVANAGARI = Pattern.compile("\\p{InDevanagari}");
  private static final Pattern LETTERS = Pattern.compile("\\p{IsAlphabetic}{2}");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)(,number[^}]*)?");

  /** Names and patterns that are the same in every language. */
  private static final Set<String> SAME =
      Set.of(
          "app.name",
          "about.version",
          "language.english",
          "date.full",
          "date.short",
          "date.year",
          "calendar.month");

  private final Locale usual = Locale.getDefault();
  private final Map<String, String> english = read("messages.properties");
  private final Map<String, String> hindi = read("messages_hi.properties");
  private final Texts texts = new Texts(Language.HINDI.locale());

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(usual);
  }

  private static Map<String, String> read(String file) {
    Properties all = new Properties();
    try (var in = Files.newBufferedReader(FOLDER.resolve("i18n").resolve(file))) {
      all.load(in);
    } catch (IOException e) {
      throw new AssertionError(file, e);
    }
    Map<String, String> texts = new TreeMap<>();
    all.stringPropertyNames().forEach(key -> texts.put(key, all.getProperty(key)));
    return texts;
  }

  @Test
  void nothingIsMissingInHindiAndNothingIsLeftOver() {
    assertThat(hindi.keySet()).isEqualTo(english.keySet());
  }

  @Test
  void everythingWithWordsIsTranslated() {
    Set<String> untranslated = new TreeSet<>(english.keySet());
    untranslated.removeAll(SAME);
    untranslated.removeIf(key ->
        !hasWords(english.getOrDefault(key, ""))
            || DEVANAGARI.matcher(hindi.getOrDefault(key, "")).find());
    assertThat(untranslated).isEmpty();
    // What is the same is the same: the list above is no way around.
    assertThat(SAME).allSatisfy(key -> assertThat(hindi.get(key)).isEqualTo(english.get(key)));
  }

  /** Apart from placeholders: P10 and the like are no words. */
  private static boolean hasWords(String text) {
    return LETTERS.matcher(text.replaceAll("\\{\\d+(,[^{}]*)?}", "")).find();
  }

  @Test
  void sameValuesAreFilledInInBoth() {
    for (String key : english.keySet()) {
      String translated = hindi.getOrDefault(key, "");
      assertThat(placeholders(translated))
          .as(key)
          .isEqualTo(placeholders(english.getOrDefault(key, "")));
      assertThat(new MessageFormat(translated).getFormats()).as(key).isNotNull();
    }
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(hit -> hit.group()).collect(Collectors.toSet());
  }

  /** A single quote would hide a placeholder from being filled. */
  @Test
  void noTextHasAQuoteThatHidesWhatFollows() {
    assertThat(Stream.concat(english.values().stream(), hindi.values().stream()))
        .noneMatch(text -> text.contains("'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Regular", "Medium", "SemiBold", "Bold"})
  void everyLetterIsInTheFont(String weight) throws Exception {
    Path file = FOLDER.resolve("fonts/NotoSansDevanagari-" + weight + ".ttf");
    Font font;
    try (InputStream in = Files.newInputStream(file)) {
      font = Font.createFont(Font.TRUETYPE_FONT, in);
    }
    Stream<String> days =
        Stream.of(DayOfWeek.values())
            .flatMap(day ->
                Stream.of(TextStyle.values()).map(style -> day.getDisplayName(style, locale())));
    Stream<String> dates =
        Stream.iterate(LocalDate.of(2026, 1, 15), date -> date.plusMonths(1))
            .limit(12)
            .flatMap(date -> Stream.of(texts.fullDate(date), texts.dateWithYear(date)));
    List<String> all =
        Stream.of(hindi.values().stream(), days, dates)
            .flatMap(each -> each)
            .map(text -> text.replace("\n", ""))
            .toList();
    assertThat(all).hasSizeGreaterThan(700);
    assertThat(all).filteredOn(text -> font.canDisplayUpTo(text) != -1).isEmpty();
    assertThat(font.canDisplayUpTo("\u4e2d")).as("the font has not everything").isZero();
  }

  private static Locale locale() {
    return Language.HINDI.locale();
  }

  @Test
  void datesAndNumbersAreThoseOfIndia() {
    LocalDate date = LocalDate.of(2026, 11, 22);
    assertThat(texts.fullDate(date)).isEqualTo("रविवार, 22 नवंबर");
    assertThat(texts.dateWithYear(date)).isEqualTo("22 नव॰ 2026");
    assertThat(texts.get("restore.number", 12_500)).isEqualTo("12,500");
    assertThat(texts.duration(60)).isEqualTo("1\u00a0घंटा");
    assertThat(texts.duration(150)).isEqualTo("2\u00a0घंटे 30\u00a0मिनट");
    assertThat(new DateText(texts).fromString(texts.dateWithYear(date))).isEqualTo(date);
  }

  @Test
  void englishIsEnglishOnADeviceThatSpeaksHindi() {
    Locale.setDefault(locale());
    ResourceBundle.clearCache(Texts.class.getClassLoader());
    assertThat(new Texts(Language.ENGLISH.locale()).get("nav.today")).isEqualTo("Today");
    assertThat(new Texts(Language.HINDI.locale()).get("nav.today")).isEqualTo("आज");
  }
}
