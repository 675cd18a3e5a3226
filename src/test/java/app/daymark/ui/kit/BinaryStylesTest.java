package app.daymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import javafx.css.CssParser;
import javafx.css.Rule;
import javafx.css.Selector;
import javafx.css.Stylesheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The styles that were written when Daymark was built are those of the text. */
class BinaryStylesTest {

  @ParameterizedTest
  @EnumSource
  void everyRuleIsThere(Language language) throws IOException {
    String address = BinaryStyles.address(language).orElseThrow();
    Stylesheet binary = Stylesheet.loadBinary(URI.create(address).toURL());
    Stylesheet text = new CssParser().parse(Theme.styles(language));
    assertThat(rules(binary)).isNotEmpty().isEqualTo(rules(text));
  }

  /** JavaFX's binary form loses them: slide.css has the one there is. */
  @ParameterizedTest
  @EnumSource
  void noneOfThemIsATransition(Language language) {
    assertThat(Theme.styles(language)).doesNotContain("transition");
  }

  private static List<String> rules(Stylesheet styles) {
    return styles.getRules().stream().map(BinaryStylesTest::told).toList();
  }

  /** The selectors, and what is declared for them. */
  private static String told(Rule rule) {
    return rule.getSelectors().stream().map(Selector::toString).toList()
        + " "
        + rule.getDeclarations().stream().map(each -> each.getProperty()).toList();
  }
}
