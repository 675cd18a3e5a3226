package app.daymark.ui.kit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.ui.kit.markdown.BareAddresses.Part;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareAddressesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "see http://a.example/b. Then|http://a.example/b",
        "(https://a.example)|https://a.example",
        "https://a.example/x_(y), z|https://a.example/x_(y)",
        "HTTPS://A.example!|HTTPS://A.example",
        "is it https://a.example/?b=c&d?|https://a.example/?b=c&d",
        "<https://a.example>|https://a.example",
      })
  void anAddressEndsBeforeTheSentencesPunctuation(String text, String address) {
    assertThat(BareAddresses.split(text))
        .filteredOn(Part::isAddress)
        .extracting(Part::text)
        .containsExactly(address);
  }

  @Test
  void nothingOfTheTextIsLost() {
    String text = "a http://b, http://c)))) xhttp://d http:// https://" + ")".repeat(1_000);
    assertThat(BareAddresses.split(text).stream().map(Part::text).collect(Collectors.joining()))
        .isEqualTo(text);
  }

  @Test
  void aTextWithoutAddressesIsOnePart() {
    assertThat(BareAddresses.split("ftp://a and http"))
        .containsExactly(new Part("ftp://a and http", false));
    assertThat(BareAddresses.split("")).isEmpty();
  }
}
