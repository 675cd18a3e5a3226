package app.daymark.ui.kit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.ui.kit.Texts;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class MarkdownViewTest {

  private final List<URI> opened = new ArrayList<>();

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aNoteTakesThePlaceOfTheOneBefore() {
    MarkdownView view = new MarkdownView(new Texts(Locale.ENGLISH), opened::add);
    List<String> shown =
        WaitForAsyncUtils.waitForAsyncFx(
            10_000,
            () -> {
              view.show("one");
              view.show("two");
              return ((VBox) view.root())
                  .getChildren().stream().map(MarkdownViewTest::words).toList();
            });
    assertThat(shown).containsExactly("two");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\n", "[a]: https://example.org"})
  void nothingToShowIsNoRow(String markdown) {
    assertThat(show(markdown)).isEmpty();
  }

  @Test
  void headingsHaveTheirLevel() {
    List<Node> rows = show("# a\n## b\n### c\n#### d\n##### e\n###### f\n\ng");
    assertThat(rows)
        .extracting(MarkdownViewTest::words)
        .containsExactly("a", "b", "c", "d", "e", "f", "g");
    for (int level = 1; level <= 6; level++) {
      assertThat(content(rows.get(level - 1)).getStyleClass())
          .containsExactly("note-heading", "note-heading-" + level);
    }
    assertThat(content(rows.get(6)).getStyleClass()).containsExactly("note-text", "note-loose");
  }

  @Test
  void listsKeepTheirMarkersNumbersAndNesting() {
    List<Node> rows = show("3. a\n4. b\n   - c\n   -\n\nd");
    assertThat(rows)
        .extracting(MarkdownViewTest::margin)
        .containsExactly("3.", "4.", "note-indent •", "note-indent •", "");
    assertThat(rows).extracting(MarkdownViewTest::words).containsExactly("a", "b", "c", "", "d");
  }

  @Test
  void onlyTheFirstRowOfAnItemHasTheMarker() {
    assertThat(show("- a\n\n  b\n- - c"))
        .extracting(MarkdownViewTest::margin)
        .containsExactly("•", "note-indent", "• •");
  }

  @Test
  void quotationsHaveABarForEachLevel() {
    assertThat(show("> a\n>\n> > b\n\nc"))
        .extracting(MarkdownViewTest::margin)
        .containsExactly("note-bar", "note-bar note-bar", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"```java\na <b>\n\n  *c*\n```", "    a <b>\n\n      *c*\n"})
  void codeStaysAsItWasWritten(String markdown) {
    List<Node> rows = show(markdown);
    assertThat(rows).extracting(MarkdownViewTest::words).containsExactly("a <b>\n\n  *c*");
    assertThat(content(rows.getFirst()).getStyleClass()).containsExactly("note-code");
  }

  @Test
  void aBreakBetweenThemesIsALine() {
    assertThat(content(show("a\n\n---\n\nb").get(1)).getStyleClass()).containsExactly("note-rule");
  }

  @ParameterizedTest
  @CsvSource({
    "*a*, note-emphasis",
    "**a**, note-strong",
    "`a`, note-code-words",
    "***a***, note-emphasis note-strong",
  })
  void wordsHaveTheirStyle(String markdown, String styles) {
    Node word = pieces("x " + markdown + " y").get(1);
    assertThat(word)
        .isInstanceOfSatisfying(Text.class, text -> assertThat(text.getText()).isEqualTo("a"));
    assertThat(String.join(" ", word.getStyleClass())).isEqualTo(styles);
  }

  @Test
  void textThatLooksAlikeIsOnePiece() {
    assertThat(pieces("a b&amp;c\nd e")).hasSize(1);
  }

  @Test
  void onlyHardBreaksBreakTheLine() {
    assertThat(words(show("a\nb  \nc\\\nd").getFirst())).isEqualTo("a b\nc\nd");
  }

  @Test
  void htmlStandsAsItWasWritten() {
    assertThat(words(show("a <b onclick=x>c</b>").getFirst())).isEqualTo("a <b onclick=x>c</b>");
    assertThat(words(show("<script>\nx\n</script>").getFirst()))
        .isEqualTo("<script>\nx\n</script>");
  }

  @ParameterizedTest
  @CsvSource({
    "[a *b* `c`](https://example.org/d), a b c, https://example.org/d",
    "<https://example.org/d>, https://example.org/d, https://example.org/d",
    "<teacher@example.org>, teacher@example.org, mailto:teacher@example.org",
    "so https://example.org/a_b., https://example.org/a_b, https://example.org/a_b",
    "![a picture](https://example.org/p.png), a picture, https://example.org/p.png",
    "[](https://example.org), https://example.org, https://example.org",
  })
  void linksSayWhereTheyLeadAndOpen(String markdown, String label, String address) {
    Hyperlink link =
        (Hyperlink)
            pieces(markdown).stream().filter(Hyperlink.class::isInstance).findFirst().orElseThrow();
    assertThat(link.getText()).isEqualTo(label);
    assertThat(link.getTooltip().getText()).isEqualTo(address);
    WaitForAsyncUtils.waitForAsyncFx(5_000, link::fire);
    assertThat(opened).containsExactly(URI.create(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](javascript:alert(1))",
        "[a](file:///etc/passwd)",
        "![a](data:text/html,x)",
        "[a](notes/other.md)",
        "[a](https://exa%zzmple.org)",
      })
  void otherLinksAreTheirWords(String markdown) {
    assertThat(pieces(markdown)).singleElement().isInstanceOf(Text.class);
    assertThat(words(show(markdown).getFirst())).isEqualTo("a");
  }

  @Test
  void charactersThatWouldNotBeSeenAreReplaced() {
    assertThat(words(show("a\u0007b\u202Ec&#x202E;\u0000").getFirst()))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFD\uFFFD");
  }

  private List<Node> show(String markdown) {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          MarkdownView view = new MarkdownView(new Texts(Locale.ENGLISH), opened::add);
          view.show(markdown);
          return List.copyOf(view.root().getChildrenUnmodifiable());
        });
  }

  private List<Node> pieces(String markdown) {
    return ((TextFlow) content(show(markdown).getFirst())).getChildren();
  }

  private static Node content(Node row) {
    return ((HBox) row).getChildren().getLast();
  }

  private static String words(Node row) {
    return content(row) instanceof TextFlow flow
        ? flow.getChildren().stream().map(MarkdownViewTest::word).collect(Collectors.joining())
        : "";
  }

  private static String word(Node piece) {
    return piece instanceof Text text ? text.getText() : ((Hyperlink) piece).getText();
  }

  /** Markers as they are, bars and spaces by their style. */
  private static String margin(Node row) {
    List<Node> all = ((HBox) row).getChildren();
    return all.subList(0, all.size() - 1).stream()
        .map(
            mark -> mark instanceof Label label ? label.getText() : mark.getStyleClass().getFirst())
        .collect(Collectors.joining(" "));
  }
}
