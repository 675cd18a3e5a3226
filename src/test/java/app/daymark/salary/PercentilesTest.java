package app.daymark.salary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.daymark.testkit.Cases;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Percentiles by hand, and as a database computes them. */
class PercentilesTest {

  @ParameterizedTest
  @CsvSource({
    "10, 0.5, 10",
    "10, 0.1, 10",
    "10, 1, 10",
    "10 20, 0.5, 15",
    "10 20, 0.1, 11",
    "10 20 40, 0.5, 20",
    "10 20 40, 0.25, 15",
    "10 20 40, 0.75, 30",
    "10 20 40, 0.9, 36",
    "10 20 40 80, 0.5, 30",
    "10 20 40 80, 0, 10",
    "10 20 40 80, 1, 80",
    "5 5 5 5 9, 0.75, 5",
    "5 5 5 5 9, 0.9, 7.4",
  })
  void interpolateBetweenTheTwoNearestValues(String values, double share, double expected) {
    double[] sorted = Arrays.stream(values.split(" ")).mapToDouble(Double::parseDouble).toArray();
    assertThat(Percentiles.of(sorted, share)).isEqualTo(expected, within(1e-12));
  }

  @Test
  void valueWithACountIsAsGoodAsThatManyValues() {
    assertThat(Percentiles.of(new double[] {10, 20}, new long[] {1, 3}, 0.25)).isEqualTo(17.5);
    assertThat(Percentiles.of(new double[] {10}, new long[] {1_000_000_000_000L}, 0.9))
        .isEqualTo(10);
    Cases.each(seed -> {
      Random random = new Random(seed);
      double[] values = sorted(random, random.nextInt(1, 8));
      long[] counts = random.longs(values.length, 1, 5).toArray();
      double[] repeated =
          IntStream.range(0, values.length)
              .boxed()
              .flatMapToDouble(at -> DoubleStream.generate(() -> values[at]).limit(counts[at]))
              .toArray();
      double share = random.nextDouble();
      assertThat(Percentiles.of(values, counts, share))
          .isEqualTo(Percentiles.of(repeated, share), within(1e-9));
    });
  }

  @Test
  void databaseComputesTheSame() {
    try (Handle handle = Jdbi.open("jdbc:h2:mem:")) {
      handle.execute("create table pay (amount double precision)");
      Cases.run(
          200,
          seed -> {
            Random random = new Random(seed);
            double[] values = sorted(random, random.nextInt(1, 60));
            fill(handle, values);
            for (double share : new double[] {0.1, 0.25, 0.5, 0.75, 0.9, random.nextDouble()}) {
              assertThat(Percentiles.of(values, share))
                  .isEqualTo(percentileCont(handle, share), within(1e-6));
            }
          });
    }
  }

  private static void fill(Handle handle, double[] values) {
    handle.execute("delete from pay");
    PreparedBatch batch = handle.prepareBatch("insert into pay values (?)");
    for (double value : values) {
      batch.add(value);
    }
    batch.execute();
  }

  private static double percentileCont(Handle handle, double share) {
    return handle
        .createQuery(
            "select percentile_cont(%s) within group (order by amount) from pay".formatted(share))
        .mapTo(double.class)
        .one();
  }

  private static double[] sorted(Random random, int count) {
    return random
        .doubles(count, 1, 200_000)
        .map(pay -> Math.round(pay * 100) / 100.0)
        .sorted()
        .toArray();
  }

  @Test
  void nothingHasNoPercentile() {
    assertThatThrownBy(() -> Percentiles.of(new double[0], 0.5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Percentiles.of(new double[] {1}, 1.01))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Percentiles.of(new double[] {1}, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
