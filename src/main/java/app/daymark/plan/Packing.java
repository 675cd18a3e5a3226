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

  private final StudyDates dates;
  private final IntUnaryOperator room;
  private int number;
  private int used;

  private Packing(StudyDates dates, int first, IntUnaryOperator room) {
    this.dates = dates;
    this.room = room;
    this.number = first;
  }

  /**
   * Slots for tasks.
   *
   * @param minutes of each task, at least 1
   * @param first number of the first date to fill
   * @param room minutes that the date with a number has room for; above zero again and again
   */
  static List<Slot> pack(
      List<Integer> minutes, StudyDates dates, int first, IntUnaryOperator room) {
    Packing packing = new Packing(dates, first, room);
    List<Slot> slots = new ArrayList<>();
    for (int each : minutes) {
      slots.add(packing.add(each));
    }
    return slots;
  }

  private Slot add(int minutes) {
    if (used > 0 && used + minutes > room.applyAsInt(number)) {
      number++;
      used = 0;
    }
    if (used > 0) {
      used += minutes;
      return new Slot(dates.date(number), dates.date(number));
    }
    return alone(minutes);
  }

  /** Begins a date of its own, and takes as many as it needs. */
  private Slot alone(int minutes) {
    int length = 1;
    int least = room.applyAsInt(number);
    while (part(minutes, length) > least) {
      if (least <= 0) {
        // Nothing fits before this date is over.
        number += length;
        length = 1;
        least = room.applyAsInt(number);
      } else {
        least = Math.min(least, room.applyAsInt(number + length));
        length++;
      }
    }
    Slot slot = new Slot(dates.date(number), dates.date(number + length - 1));
    number += length - 1;
    used = part(minutes, length);
    return slot;
  }

  /** The longest of equal parts, in whole minutes. */
  private static int part(int minutes, int parts) {
    return (minutes + parts - 1) / parts;
  }
}
