package app.daymark.salary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BandRulesTest {

  private static @Nullable Money pay(int amount) {
    return amount == 0 ? null : Money.of(amount, "INR");
  }

  private static boolean rise(int... amounts) {
    return BandRules.rise(Arrays.stream(amounts).mapToObj(BandRulesTest::pay).toList());
  }

  private static SalaryBand band(int from, @Nullable Integer to) {
    return SalaryBand.ofAverage(from, to, Money.of(1, "INR"));
  }

  @Test
  void percentilesMayBeAlikeAndUnknownButDoNotFall() {
    assertThat(rise(0, 0, 0, 0, 0)).isTrue();
    assertThat(rise(1, 1, 2, 2, 3)).isTrue();
    assertThat(rise(3, 0, 0, 0, 3)).isTrue();
    assertThat(rise(3, 0, 0, 0, 2)).isFalse();
    assertThat(rise(1, 2, 3, 2, 4)).isFalse();
  }

  @Test
  void bandEndsAfterItBeginsOrNever() {
    assertThat(BandRules.hasLength(3, null)).isTrue();
    assertThat(BandRules.hasLength(3, 4)).isTrue();
    assertThat(BandRules.hasLength(3, 3)).isFalse();
    assertThat(BandRules.hasLength(3, 2)).isFalse();
  }

  @Test
  void theFirstTwoThatOverlapAreTold() {
    assertThat(BandRules.overlap(List.of())).isEmpty();
    assertThat(BandRules.overlap(List.of(band(0, 2), band(2, 5), band(7, null)))).isEmpty();
    assertThat(BandRules.overlap(List.of(band(0, 2), band(2, 5), band(4, 6), band(5, null))))
        .contains(new BandRules.Overlap(band(2, 5), band(4, 6)));
    assertThat(BandRules.overlap(List.of(band(0, null), band(3, null))))
        .contains(new BandRules.Overlap(band(0, null), band(3, null)));
    assertThat(BandRules.overlap(List.of(band(1, 2), band(1, 2)))).isPresent();
  }
}
