package app.daymark.salary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BandBoundsTest {

  @ParameterizedTest
  @CsvSource({"0, 0", "0.99, 0", "1, 1", "4.99, 1", "5, 2", "9.5, 2", "10, 3", "50, 3", "100, 3"})
  void whoeverHasAsManyYearsAsABoundIsInTheBandThatBeginsThere(double years, int band) {
    assertThat(BandBounds.USUAL.bandOf(years)).isEqualTo(band);
  }

  @Test
  void lessThanTheFirstBoundIsInNoBand() {
    BandBounds bounds = new BandBounds(List.of(2, 4));
    assertThat(bounds.bandOf(1.99)).isEqualTo(-1);
    assertThat(bounds.bandOf(2)).isZero();
    assertThat(bounds.to(0)).isEqualTo(4);
    assertThat(bounds.to(1)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5,1", "0,0", "-1,5", "0,101"})
  void boundsThatMakeNoBandsAreRefused(String bounds) {
    List<Integer> from =
        Arrays.stream(bounds.split(","))
            .filter(each -> !each.isEmpty())
            .map(Integer::valueOf)
            .toList();
    assertThatThrownBy(() -> new BandBounds(from)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void boundsAreReadAndWrittenAsPeopleDo() {
    assertThat(BandBounds.of("0,1,5,10")).isEqualTo(BandBounds.USUAL);
    assertThat(BandBounds.of(" 0, 1,5 ,10 ")).isEqualTo(BandBounds.USUAL);
    assertThat(BandBounds.USUAL.text()).isEqualTo("0, 1, 5, 10");
    for (String wrong : List.of("", "a", "1,", ",1", "1;2", "1.5")) {
      assertThatThrownBy(() -> BandBounds.of(wrong))
          .as(wrong)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
