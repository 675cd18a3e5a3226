package app.daymark.salary.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * A chart with everything in its place.
 *
 * @param width in pixels, as {@code height}
 * @param behind what lies under the bands, in the order of drawing
 * @param spots the bands, from left to right and by series
 * @param before what lies over them
 */
public record Drawing(
    double width, double height, List<Mark> behind, List<Spot> spots, List<Mark> before) {

  /**
   * One band of one series: what can be pointed at.
   *
   * @param reach where it answers
   * @param exact its figures in words
   */
  public record Spot(Mark.Box reach, List<Mark> marks, String exact) {}

  /** All that is drawn, in order. */
  public Stream<Mark> marks() {
    return Stream.of(
            behind.stream(), spots.stream().flatMap(spot -> spot.marks().stream()), before.stream())
        .flatMap(each -> each);
  }
}
