package app.daymark.salary.chart;

import app.daymark.salary.SalaryBand;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The axis of experience. It is cut wherever a band of any series begins or ends, and every piece,
 * a slot, is as wide as the others: the early years, where most learners are, are a year or two
 * long and would else have no room. Surveys with the same bands have a slot for each; a band of
 * another one may take several. Within a slot years go on evenly.
 *
 * @param slots ascending, without gaps
 */
record YearScale(List<Slot> slots) {

  /** In a slot without an end, half of it is this many years. */
  private static final double HALF_OF_OPEN = 10;

  /**
   * A stretch of years.
   *
   * @param to exclusive; null for "and more"
   */
  record Slot(int from, @Nullable Integer to) {

    /** As sources write it: {@code 0–1}, {@code 10+}. */
    String years() {
      return SalaryBand.years(from, to);
    }
  }

  /** Cut by the bands of all series; at least one. */
  static YearScale of(List<ChartSeries> series) {
    SortedSet<Integer> cuts = new TreeSet<>();
    boolean isOpen = false;
    for (ChartSeries each : series) {
      for (SalaryBand band : each.survey().bands()) {
        cuts.add(band.fromYears());
        if (band.toYears() == null) {
          isOpen = true;
        } else {
          cuts.add(band.toYears());
        }
      }
    }
    return between(List.copyOf(cuts), isOpen);
  }

  private static YearScale between(List<Integer> cuts, boolean isOpen) {
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i + 1 < cuts.size(); i++) {
      slots.add(new Slot(cuts.get(i), cuts.get(i + 1)));
    }
    if (isOpen) {
      slots.add(new Slot(cuts.getLast(), null));
    }
    return new YearScale(List.copyOf(slots));
  }

  /** The first slot of a band. */
  int first(SalaryBand band) {
    int slot = 0;
    while (slots.get(slot).from() < band.fromYears()) {
      slot++;
    }
    return slot;
  }

  /** The last slot of a band. */
  int last(SalaryBand band) {
    int slot = slots.size() - 1;
    Integer end = band.toYears();
    while (end != null && slots.get(slot).from() >= end) {
      slot--;
    }
    return slot;
  }

  /** Where years of experience are, counted in slots from the left; empty for off the axis. */
  OptionalDouble position(double years) {
    for (int slot = 0; slot < slots.size(); slot++) {
      int from = slots.get(slot).from();
      Integer to = slots.get(slot).to();
      if (years >= from && (to == null || years < to)) {
        double gone = years - from;
        return OptionalDouble.of(
            slot + (to == null ? gone / (gone + HALF_OF_OPEN) : gone / (to - from)));
      }
    }
    return OptionalDouble.empty();
  }
}
