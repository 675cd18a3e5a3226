package app.daymark.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.daymark.journal.Change.Facts;
import app.daymark.journal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditLimitsTest {

  @Test
  void titleIsOneLineWithoutWhatCannotBeSeen() {
    assertThat(EditLimits.checkedTitle("  Read\r\n\tthe\u0000\u0085docs\u2028now "))
        .isEqualTo("Read the docs now");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"שיעור ראשון", "الدرس الأول", "👩‍💻 🙂", "हिन्दी", "a\u202Bb", "\u00A0x"})
  void titleIsInAnyScript(String title) {
    assertThat(EditLimits.checkedTitle(title)).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\t\n",
        "\u0000\u001B",
        "\u00A0",
        "\u2007\u3000",
        "\u200B",
        "\u202E\u200F",
        "\uFEFF "
      })
  void titleWithNothingToSeeIsRefused(String title) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> EditLimits.checkedTitle(title))
        .withMessage("A title has at least one letter. Nothing was changed.");
  }

  @Test
  void titleHasUpTo500Characters() {
    assertThat(EditLimits.checkedTitle(" " + "x".repeat(500))).hasSize(500);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> EditLimits.checkedTitle("x".repeat(501)))
        .withMessageContaining("up to 500 characters; this one has 501");
  }

  @Test
  void halfOfASurrogatePairBecomesAQuestionMark() {
    assertThat(EditLimits.checkedTitle("a\uD83Db")).isEqualTo("a?b");
    assertThat(EditLimits.checkedTitle("\uDE42")).isEqualTo("?");
    assertThat(EditLimits.checkedNote("\uD83D")).isEqualTo("?");
  }

  @Test
  void noteKeepsItsLinesAndTabsAndNoOtherControls() {
    assertThat(EditLimits.checkedNote("a\r\nb\rc\n\td\u0000\u001B\u009F "))
        .isEqualTo("a\nb\nc\n\td ");
    assertThat(EditLimits.checkedNote("")).isEmpty();
  }

  @Test
  void noteHoldsAMebibyte() {
    String longest = "ab".repeat(1 << 19);
    assertThat(EditLimits.checkedNote(longest)).isEqualTo(longest);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> EditLimits.checkedNote(longest + "c"))
        .withMessage(
            "A note holds up to 1,048,576 bytes; this one has 1,048,577. The note on disk is as it was; shorten this one to keep it.");
    String emoji = "🙂".repeat(1 << 18);
    assertThat(EditLimits.checkedNote(emoji)).isEqualTo(emoji);
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> EditLimits.checkedNote(emoji + "c"));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 6_001, Integer.MAX_VALUE})
  void taskOfNoOrTooManyMinutesIsRefused(int minutes) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> EditLimits.checked(new Facts("Read", minutes, false)))
        .withMessageStartingWith("A task takes 1 to 6,000 minutes");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 6_000})
  void factsAreKeptButForTheirTitlesBlanks(int minutes) {
    assertThat(EditLimits.checked(new Facts(" Read ", minutes, true)))
        .isEqualTo(new Facts("Read", minutes, true));
  }
}
