package app.daymark.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchTest {

  private static int score(String typed, String title) {
    return Match.of(typed).score(Match.folded(title));
  }

  @ParameterizedTest
  @CsvSource({
    "syntax, Learn the basic syntax of your language",
    "SYNTAX learn, Learn the basic syntax of your language",
    "lbs, Learn the basic syntax",
    "gapi, Graph API",
    "cafe, Café at noon",
    "व्याकरण, मूल व्याकरण सीखें",
    "c++, Read about C++",
    "'  ', anything"
  })
  void fits(String typed, String title) {
    assertThat(score(typed, title)).isNotEqualTo(Match.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "syntaxx, Learn the basic syntax",
    "syntax cooking, Learn the basic syntax",
    // Two letters that stand apart are in nearly every title.
    "ls, Learn the basic syntax",
    "xyz, Learn the basic syntax",
    // The first letter begins a word.
    "earg, Learn a language",
    "कि, का"
  })
  void doesNotFit(String typed, String title) {
    assertThat(score(typed, title)).isEqualTo(Match.NONE);
  }

  @Test
  void theCloserTheBetter() {
    List<String> titles =
        List.of(
            "Salary", // all of it
            "Salary by experience", // begins with it
            "What a salary is", // a word begins with it
            "Unsalaryable", // within a word
            "Sort all library entries"); // scattered
    assertThat(titles.stream().sorted(Comparator.comparingInt(title -> -score("salary", title))))
        .containsExactlyElementsOf(titles);
  }

  @Test
  void orderOfWordsDoesNotMatter() {
    assertThat(score("plan back", "Back end plan")).isEqualTo(score("back plan", "Back end plan"));
  }

  /** Whatever is typed, what is found has every letter of it. */
  @Test
  void whatFitsHasAllLetters() {
    Random random = new Random(7);
    for (int i = 0; i < 10_000; i++) {
      String typed = letters(random, 1 + random.nextInt(5));
      String title = letters(random, 1 + random.nextInt(20));
      if (score(typed, title) != Match.NONE) {
        assertThat(Match.folded(title).chars().boxed().toList())
            .as("%s in %s", typed, title)
            .containsAll(letters(typed));
      }
    }
  }

  private static List<Integer> letters(String typed) {
    return Stream.of(typed.split(" +"))
        .flatMap(word -> Match.folded(word).chars().boxed())
        .toList();
  }

  private static String letters(Random random, int length) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < length; i++) {
      all.append("abcA é".charAt(random.nextInt(6)));
    }
    return all.toString();
  }
}
