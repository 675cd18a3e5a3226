package app.daymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class StylesheetTest {

  @Test
  void sizesGrowAndLinesStayFine() {
    assertThat(Stylesheet.sized("-fx-padding: 0 8px 13px -3px; -fx-border-width: 1px 1.5px;", 150))
        .isEqualTo("-fx-padding: 0 12.0px 19.5px -4.5px; -fx-border-width: 1px 1.5px;");
    assertThat(Stylesheet.sized("-fx-font-size: 14px;", 80)).isEqualTo("-fx-font-size: 11.2px;");
  }

  /** Compared letter by letter for each node, addresses took most of the time of a start. */
  @Test
  void sameStylesHaveTheSameObjectAsAddress() {
    assertThat(Stylesheet.address(new String(".label { -fx-padding: 1px; }")))
        .isSameAs(Stylesheet.address(".label { -fx-padding: 1px; }"));
  }

  @Test
  void whatIsNoSizeStays() {
    String css = ".day-2px { -fx-fill: #12px34; -fx-opacity: 0.45; -fx-font-size: 1.2em; }";
    assertThat(Stylesheet.sized(css, 200)).isEqualTo(css);
  }

  @Test
  void everyWeightOfInterHasOneOfDevanagari() {
    assertThat(
            Stylesheet.inDevanagari(
                "\"Inter\" \"Inter Medium\" \"Inter Semi Bold\" \"Feather\" Inter"))
        .isEqualTo(
            "\"Noto Sans Devanagari\" \"Noto Sans Devanagari Medium\""
                + " \"Noto Sans Devanagari SemiBold\" \"Feather\" Inter");
  }

  @Test
  void addressHoldsTheStyles() {
    String css = ".languages { -fx-text: \"हिन्दी\"; }";
    String address = Stylesheet.address(css);
    byte[] held = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
    assertThat(new String(held, StandardCharsets.UTF_8)).isEqualTo(css);
  }
}
