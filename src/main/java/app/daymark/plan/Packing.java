package app.daymark.plan;

import app.daymark.journal.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Fills study dates with tasks, in order, never beyond the room a date has. A task that is longer
 * than a date has room for takes several dates, in equal parts. Pure.
 */
final class Packing {

  private final IntUnaryOperator room;

  /** The first and the last date of the latest task, and the minutes the last is filled with. */
  private int first;

  private int number;
  private int used;

  private Packing(int first, IntUnaryOperator room) {
    this.room = room;
    this.number = first;
  }

  /**
   * Slots for tasks.
   *
   * @param minutes of each task, at least 1
   * @param first number of the first date to fill
   * @param room minutes that the date with a number has room for; above zero for all dates from
   *     some on
   */
  static List<Slot> pack(
      List<Integer> minutes, StudyDates dates, int first, IntUnaryOperator room) {
    Packing packing = new Packing(first, room);
    List<Slot> slots = new ArrayList<>();
    for (int each : minutes) {
      packing.add(each);
      slots.add(new Slot(dates.date(packing.first), dates.date(packing.number)));
    }
    return slots;
  }

  /**
   * Whether tasks fit into the dates up to a last one.
   *
   * @param minutes of each task, at least 1
   * @param first number of the first date to fill
   * @param last number of the last date; may be before the first
   * @param room as for {@link #pack}
   */
  static boolean fits(List<Integer> minutes, int first, int last, IntUnaryOperator room) {
    Packing packing = new Packing(first, room);
    for (int each : minutes) {
      packing.add(each);
      if (packing.number > last) {
        return false;
      }
    }
    return true;
  }

  private void add(int minutes) {
    if (used > 0 && used + minutes > room.applyAsInt(number)) {
      number++;
      used = 0;
    }
    if (used > 0) {
      used += minutes;
      first = number;
    } else {
      addAlone(minutes);
    }
  }

  /** Begins a date of its own, and takes as many as it needs to be over as soon as it can. */
  private void addAlone(int minutes) {
    int last = number;
    int length = lengthUntil(last, minutes);
    while (length == 0) {
      last++;
      length = lengthUntil(last, minutes);
    }
    number = last;
    used = part(minutes, length);
    first = last - length + 1;
  }

  /** The most dates up to a last one that a task fits into; 0 when there are none. */
  private int lengthUntil(int last, int minutes) {
    int most = last - number + 1;
    int fitting = 0;
    int least = Integer.MAX_VALUE;
    for (int length = 1; length <= most && (long) least * most >= minutes; length++) {
      least = Math.min(least, room.applyAsInt(last - length + 1));
      if (part(minutes, length) <= least) {
        fitting = length;
      }
    }
    return fitting;
  }

  /** The longest of equal parts, in whole minutes. */
  private static int part(int minutes, int parts) {
    return (minutes + parts - 1) / parts;
  }
}
