package app.daymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.journal.Slot;
import app.daymark.testkit.Cases;
import app.daymark.testkit.TestData;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackingTest {

  private static final LocalDate MONDAY = TestData.MONDAY;
  private static final StudyDates DATES =
      new StudyDates(StudyCalendar.of(StudyWeek.EVERY_DAY, MONDAY), MONDAY);

  private static List<Slot> pack(IntUnaryOperator room, Integer... minutes) {
    return Packing.pack(Arrays.asList(minutes), DATES, 1, room);
  }

  /** Room of the first dates; the later ones have as much as the last. */
  private static IntUnaryOperator room(int... first) {
    return number -> first[Math.min(number, first.length) - 1];
  }

  private static Slot slot(int from, int to) {
    return new Slot(DATES.date(from), DATES.date(to));
  }

  @Test
  void tasksShareADateWhileTheyFit() {
    assertThat(pack(room(60), 30, 30, 1, 59, 60))
        .containsExactly(slot(1, 1), slot(1, 1), slot(2, 2), slot(2, 2), slot(3, 3));
  }

  @Test
  void longTaskTakesSeveralDatesInEqualParts() {
    assertThat(pack(room(60), 120, 121, 40, 41))
        .containsExactly(slot(1, 2), slot(3, 5), slot(6, 6), slot(7, 7));
  }

  @Test
  void whatFollowsALongTaskMayShareItsLastDate() {
    assertThat(pack(room(60), 90, 15, 1)).containsExactly(slot(1, 2), slot(2, 2), slot(3, 3));
  }

  @Test
  void fullDatesAreLeftOut() {
    assertThat(pack(room(0, -5, 60, 0, 60), 60, 10)).containsExactly(slot(3, 3), slot(5, 5));
    assertThat(pack(room(60, 0, 60), 90)).containsExactly(slot(3, 4));
  }

  @Test
  void crowdedDateIsPassedByRatherThanStretchingTheTask() {
    assertThat(pack(room(100, 1, 100), 150)).containsExactly(slot(3, 4));
    assertThat(pack(room(1, 100), 100)).containsExactly(slot(2, 2));
  }

  @Test
  void firstDateCanBeAnyNumber() {
    assertThat(Packing.pack(List.of(10, 60), DATES, 4, room(60)))
        .containsExactly(slot(4, 4), slot(5, 5));
  }

  @Test
  void nothingIsPackedIntoNothing() {
    assertThat(pack(room(60))).isEmpty();
  }

  @Test
  void orderIsKeptAndNoDateOverfilled() {
    Cases.each(seed -> {
      Random random = new Random(seed);
      IntUnaryOperator room = anyRoom(random, 30, 200);
      Integer[] minutes = anyMinutes(random, random.nextInt(1, 20), 300);
      int first = random.nextInt(1, 10);
      List<Slot> slots = Packing.pack(List.of(minutes), DATES, first, room);
      assertThat(slots).hasSize(minutes.length);
      int[] used = new int[10_000];
      int last = first;
      for (int i = 0; i < slots.size(); i++) {
        int from = DATES.number(slots.get(i).plannedOn());
        int to = DATES.number(slots.get(i).dueOn());
        assertThat(from).isGreaterThanOrEqualTo(last);
        assertThat(to).isGreaterThanOrEqualTo(from);
        int length = to - from + 1;
        for (int part = 0; part < length; part++) {
          used[from + part] += minutes[i] / length + (part < minutes[i] % length ? 1 : 0);
        }
        last = to;
      }
      for (int number = first; number <= last; number++) {
        assertThat(used[number]).isLessThanOrEqualTo(Math.max(0, room.applyAsInt(number)));
      }
    });
  }

  /** Against trying everything. */
  @Test
  void nothingEndsEarlier() {
    Cases.each(seed -> {
      Random random = new Random(seed);
      IntUnaryOperator room = anyRoom(random, 6, 12);
      Integer[] minutes = anyMinutes(random, random.nextInt(1, 4), 15);
      List<Slot> slots = Packing.pack(List.of(minutes), DATES, 1, room);
      int end = DATES.number(slots.getLast().dueOn());
      assertThat(canEndBefore(end, List.of(minutes), room, 1, 0)).isFalse();
    });
  }

  private static boolean canEndBefore(
      int end, List<Integer> minutes, IntUnaryOperator room, int number, int used) {
    if (minutes.isEmpty()) {
      return true;
    }
    int first = minutes.getFirst();
    List<Integer> others = minutes.subList(1, minutes.size());
    if (used > 0
        && used + first <= room.applyAsInt(number)
        && canEndBefore(end, others, room, number, used + first)) {
      return true;
    }
    for (int from = used > 0 ? number + 1 : number; from < end; from++) {
      for (int to = from; to < end; to++) {
        int part = Math.ceilDiv(first, to - from + 1);
        if (IntStream.rangeClosed(from, to).allMatch(each -> part <= room.applyAsInt(each))
            && canEndBefore(end, others, room, to, part)) {
          return true;
        }
      }
    }
    return false;
  }

  private static IntUnaryOperator anyRoom(Random random, int dates, int most) {
    int[] room = random.ints(dates, -most / 2, most).toArray();
    room[dates - 1] = random.nextInt(1, most);
    return room(room);
  }

  private static Integer[] anyMinutes(Random random, int count, int most) {
    return random.ints(count, 1, most).boxed().toArray(Integer[]::new);
  }
}
