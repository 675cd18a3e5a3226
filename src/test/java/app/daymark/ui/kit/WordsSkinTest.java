package app.daymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class WordsSkinTest {

  private static final String LONG =
      "पढ़ाई का दिन तब गिना जाता है जब आप उस दिन कोई टास्क करें, चाहे जो हो और चाहे जितना छोटा।";

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Theme.load();
  }

  @Test
  void wordsTogetherAreTheText() {
    assertThat(WordsSkin.words("a b  c ")).containsExactly("a ", "b ", " ", "c ");
    assertThat(WordsSkin.words("")).isEmpty();
    assertThat(String.join("", WordsSkin.words(LONG))).isEqualTo(LONG);
  }

  @Test
  void onlyVeryLongWordsAreMadeOfPiecesAndLettersThatAreJoinedStayTogether() {
    assertThat(WordsSkin.pieces("विश्वविद्यालय ")).containsExactly("विश्वविद्यालय ");
    String word = "कनेक्शनपूलअध्यायउपयोग".repeat(9);
    List<String> pieces = WordsSkin.pieces(word);
    assertThat(String.join("", pieces)).isEqualTo(word);
    assertThat(pieces)
        .hasSizeGreaterThan(9)
        .noneMatch(piece -> piece.endsWith("\u094d"))
        .allMatch(piece -> Character.isLetter(piece.charAt(0)));
  }

  @Test
  void wordLongerThanALineIsBrokenWithinItsWidth() {
    Label label = drawn("उपयोग".repeat(20));
    assertThat(label.getHeight()).isGreaterThan(60);
    assertThat(pieces(label))
        .allSatisfy(piece -> assertThat(piece.getBoundsInParent().getMaxX()).isLessThan(206));
  }

  @Test
  void onlyDevanagariNeedsIt() {
    assertThat(Devanagari.isIn("आज")).isTrue();
    assertThat(Devanagari.isIn("Today ₹ שלום")).isFalse();
    assertThat(Devanagari.isIn(null)).isFalse();
  }

  @Test
  void longTextIsBrokenWithinItsWidthAndFollowsWhatIsSaid() {
    Label label = drawn(LONG);
    double height = label.getHeight();
    assertThat(height).isGreaterThan(60);
    assertThat(pieces(label))
        .allSatisfy(piece -> assertThat(piece.getBoundsInParent().getMaxX()).isLessThan(206));
    onFx(() -> label.setText("आज"));
    assertThat(pieces(label)).extracting(piece -> ((Text) piece).getText()).containsExactly("आज");
  }

  /**
   * At some widths a line would begin with the sign, and what is after the break be drawn twice.
   */
  @Test
  void signThatEndsASentenceStaysWithItsWord() {
    Label label = drawn("शुरू करें।");
    assertThat(pieces(label).getLast())
        .isInstanceOfSatisfying(
            StackPane.class,
            word ->
                assertThat(((Text) word.getChildren().getFirst()).getText()).isEqualTo("करें।"));
  }

  private static List<Node> pieces(Label label) {
    return label.getChildrenUnmodifiable().stream()
        .map(TextFlow.class::cast)
        .flatMap(flow -> flow.getChildren().stream())
        .toList();
  }

  private static Label drawn(String words) {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          Label label = Page.text("prose", words);
          VBox page = new VBox(label);
          Theme.dress(new Scene(page, 200, 400), 100, Language.HINDI);
          for (int pass = 0; pass < 3; pass++) {
            page.applyCss();
            page.layout();
          }
          return label;
        });
  }

  private static void onFx(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(10_000, work);
  }
}
