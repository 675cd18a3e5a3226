package app.daymark.salary;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where bands of experience begin: 0, 1, 5 and 10 make the bands 0–1, 1–5, 5–10 and 10+. Whoever
 * has just as many years as a bound is in the band that begins there.
 *
 * @param from years, ascending, from 0 to {@link #MOST_YEARS}; at least one
 */
public record BandBounds(List<Integer> from) {

  public static final int MOST_YEARS = 100;

  /** As Daymark's own packs have them. */
  public static final BandBounds USUAL = new BandBounds(List.of(0, 1, 5, 10));

  public BandBounds {
    from = List.copyOf(from);
    if (from.isEmpty() || !from.equals(from.stream().distinct().sorted().toList())) {
      throw new IllegalArgumentException("Bounds of bands ascend: " + from);
    }
    if (from.getFirst() < 0 || from.getLast() > MOST_YEARS) {
      throw new IllegalArgumentException("Bounds of bands are years from 0 to 100: " + from);
    }
  }

  /**
   * Reads bounds as people write them: {@code 0, 1, 5, 10}.
   *
   * @throws IllegalArgumentException when they are none
   */
  public static BandBounds of(String text) {
    return new BandBounds(
        Arrays.stream(text.split(",", -1)).map(String::strip).map(Integer::valueOf).toList());
  }

  /** As people write them. */
  public String text() {
    return from.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  public int count() {
    return from.size();
  }

  /** Where a band ends, exclusive; null for the last. */
  @Nullable Integer to(int band) {
    return band + 1 < from.size() ? from.get(band + 1) : null;
  }

  /** The band of somebody's years of experience; -1 for less than the first begins with. */
  public int bandOf(double years) {
    int band = from.size() - 1;
    while (band >= 0 && years < from.get(band)) {
      band--;
    }
    return band;
  }
}
