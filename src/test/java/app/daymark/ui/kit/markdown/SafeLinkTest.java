package app.daymark.ui.kit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeLinkTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org",
        "https://example.org/a?b=c&d=%20#e",
        "HTTPS://Example.org",
        "https://example.org:8443/",
        "http://[::1]/",
        "https://hi.wikipedia.org/wiki/हिन्दी",
        "mailto:teacher@example.org",
        "MAILTO:teacher@example.org?subject=My%20question",
      })
  void webPagesAndMailOpen(String text) {
    assertThat(SafeLink.of(text)).hasValueSatisfying(uri -> assertThat(uri).hasToString(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "javascript:alert(1)",
        "JavaScript://example.org/%0Aalert(1)",
        "file:///etc/passwd",
        "data:text/html,hello",
        "ftp://example.org",
        "vbscript:x",
        "jar:https://example.org!/a",
        "example.org",
        "/a/b",
        "//example.org",
        "#part",
        "http:",
        "http://",
        "https:///path",
        "http:example.org",
        "https://exa mple.org",
        " https://example.org",
        "https://example.org\n",
        "https://example.org/\u0000",
        "https://example.org/\u202Egpj.exe",
        "https://bank.example@evil.example",
        "http://a:b:c",
        "http://%zz",
        "https:\\\\example.org",
        "mailto:",
        "mailto:?subject=a",
        "mailto:teacher",
        "mailto:@example.org",
        "mailto:teacher@",
        "mailto:teacher@example.org%0ABcc:other@example.org",
        "mailto:teacher@example.org?attach=/etc/passwd",
        "mailto:teacher@example.org?%61ttach=/etc/passwd",
      })
  void nothingElseDoes(String text) {
    assertThat(SafeLink.of(text)).isEmpty();
  }

  @Test
  void anAddressTooLongToBeShownDoesNotOpen() {
    assertThat(SafeLink.of("https://example.org/" + "a".repeat(2_000))).isPresent();
    assertThat(SafeLink.of("https://example.org/" + "a".repeat(2_100))).isEmpty();
  }

  @Test
  void whateverComesInNothingFails() {
    Random random = new Random(20);
    String letters = "htps:/mailo@.?#%[]\\\u0000\u202E \ud83d\ude00é";
    for (int round = 0; round < 20_000; round++) {
      String tail =
          random
              .ints(random.nextInt(20), 0, letters.length())
              .mapToObj(at -> letters.substring(at, at + 1))
              .collect(Collectors.joining());
      for (String head : new String[] {"", "http:", "https://", "mailto:"}) {
        assertThat(SafeLink.of(head + tail))
            .matches(uri -> uri.isEmpty() || uri.get().getScheme().matches("(?i)https?|mailto"));
      }
    }
  }
}
