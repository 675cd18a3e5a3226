package app.daymark.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.daymark.journal.Refusal;
import app.daymark.journal.TaskStatus;
import app.daymark.plan.CatchUpOffer.Choice;
import app.daymark.plan.CatchUpOffers.Droppable;
import app.daymark.testkit.Desk;
import app.daymark.testkit.TestData;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatchUpServiceTest {

  private static final LocalDate MONDAY = TestData.MONDAY;

  private final Desk desk;

  CatchUpServiceTest(@TempDir Path folder) {
    desk = Desk.open(folder).withSmallPlan();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private static LocalDate day(int number) {
    return MONDAY.plusDays(number);
  }

  private void moveTo(int day) {
    desk.clock.moveToNoonOf(day(day));
  }

  @Test
  void nothingIsBehindUntilADueDateHasPassed() {
    CatchUpOffers offers = desk.catchUp.offers(180);
    assertThat(offers.isBehind()).isFalse();
    assertThat(offers.missedCount()).isZero();
    assertThat(offers.droppable()).isEmpty();
    assertThat(offers.suggestedDrops()).isEmpty();
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> desk.catchUp.take(Choice.PUSH, 180, Set.of()))
        .withMessage("There is nothing to catch up. Nothing was changed.");
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 9, 1_441, Integer.MAX_VALUE})
  void limitThatNothingFitsIntoIsRefused(int limit) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> desk.catchUp.offers(limit))
        .withMessageContaining("10 to 1,440 minutes a study day, not ");
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 180, 1_440})
  void anyOtherLimitWorks(int limit) {
    moveTo(4);
    CatchUpOffers offers = desk.catchUp.offers(limit);
    for (Choice choice : Choice.values()) {
      CatchUpOffer offer = offers.offer(choice, offers.suggestedDrops());
      assertThat(offer.choice()).isEqualTo(choice);
      assertThat(offer.changes()).isNotEmpty();
    }
    assertThat(desk.catchUp.take(Choice.COMPRESS, limit, Set.of()).keepsEnd())
        .isEqualTo(limit > 10);
  }

  @Test
  void offersTellTheEndAndTheBusiestDate() {
    moveTo(4);
    CatchUpOffers offers = desk.catchUp.offers(180);
    assertThat(offers.missedCount()).isEqualTo(4);
    CatchUpOffer push = offers.offer(Choice.PUSH, Set.of());
    assertThat(push.end()).isEqualTo(day(9));
    assertThat(push.keepsEnd()).isFalse();
    assertThat(push.ends())
        .containsExactly(
            new CatchUpOffer.NewEnd(
                desk.plans.plans().getFirst().id(), "Small plan", day(5), day(9)));
    assertThat(push.busiestOn()).isEqualTo(day(4));
    assertThat(push.busiestMinutes()).isEqualTo(60);
    CatchUpOffer compress = offers.offer(Choice.COMPRESS, Set.of());
    assertThat(compress.end()).isEqualTo(day(5));
    assertThat(compress.keepsEnd()).isTrue();
    assertThat(compress.busiestMinutes()).isEqualTo(90);
    CatchUpOffer trim =
        offers.offer(Choice.TRIM, Set.of(desk.task(2).id(), desk.task(4).id(), desk.task(3).id()));
    assertThat(trim.busiestMinutes()).isEqualTo(30);
    assertThat(trim.end()).isEqualTo(day(5));
  }

  /** It has taken its time, but a day does not ask for it any more. */
  @Test
  void whatIsDoneLeavesLessRoomAndIsNotAskedForAgain() {
    desk.plans.start(TestData.smallPlan(), PlanTerms.from(day(4)));
    moveTo(4);
    Plan second = desk.plans.plans().getLast();
    second
        .open()
        .filter(task -> task.isFor(day(4)))
        .forEach(task -> desk.plans.tick(task.id(), day(4)));
    CatchUpOffer push = desk.catchUp.offers(60).offer(Choice.PUSH, Set.of());
    assertThat(push.busiestMinutes()).isEqualTo(60);
    CatchUpOffer compress = desk.catchUp.offers(60).offer(Choice.COMPRESS, Set.of());
    assertThat(compress.busiestMinutes()).isEqualTo(60);
    assertThat(compress.busiestOn()).isAfter(day(4));
  }

  @Test
  void takenOfferIsWhatWasOffered() {
    moveTo(4);
    UUID third = desk.task(2).id();
    CatchUpOffer offered = desk.catchUp.offers(180).offer(Choice.TRIM, Set.of(third));
    assertThat(desk.catchUp.take(Choice.TRIM, 180, Set.of(third))).isEqualTo(offered);
    assertThat(desk.task(2).status()).isEqualTo(TaskStatus.SKIPPED);
    assertThat(desk.plans.plans().getFirst().endsOn()).isEqualTo(offered.end());
    assertThat(desk.catchUp.offers(180).isBehind()).isFalse();
    assertThat(desk.plans.undo()).contains("trimming of “Small plan”");
    assertThat(desk.catchUp.offers(180).missedCount()).isEqualTo(4);
  }

  @Test
  void whatOthersAskForCountsAndPausedOnesAskForNothing() {
    desk.plans.start(TestData.smallPlan(), PlanTerms.from(day(4)));
    moveTo(4);
    CatchUpOffers offers = desk.catchUp.offers(180);
    assertThat(offers.behind()).hasSize(1);
    assertThat(offers.others().on(day(4))).isEqualTo(60);
    assertThat(offers.others().on(day(5))).isEqualTo(30);
    assertThat(offers.offer(Choice.PUSH, Set.of()).busiestMinutes()).isEqualTo(120);
    assertThat(offers.offer(Choice.COMPRESS, Set.of()).busiestMinutes()).isEqualTo(120);
    desk.editing.pause(desk.plans.plans().getLast().id());
    assertThat(desk.catchUp.offers(180).others().on(day(4))).isZero();
    desk.editing.pause(desk.plans.plans().getFirst().id());
    assertThat(desk.catchUp.offers(180).isBehind()).isFalse();
  }

  @Test
  void severalPlansCatchUpTogetherWithinTheLimit() {
    desk.plans.start(TestData.smallPlan(), PlanTerms.from(MONDAY));
    moveTo(4);
    CatchUpOffers offers = desk.catchUp.offers(100);
    assertThat(offers.missedCount()).isEqualTo(8);
    CatchUpOffer offer = offers.offer(Choice.COMPRESS, Set.of());
    assertThat(offer.ends()).hasSize(2);
    assertThat(offer.busiestMinutes()).isLessThanOrEqualTo(100);
    desk.catchUp.take(Choice.COMPRESS, 100, Set.of());
    Load load = new Load();
    desk.plans.plans().forEach(load::add);
    assertThat(load.byDate().values()).allMatch(minutes -> minutes <= 100);
    assertThat(desk.catchUp.offers(100).isBehind()).isFalse();
    assertThat(desk.plans.undo()).contains("fuller days for “Small plan”");
  }

  @Test
  void optionalTasksAreFirstToDrop() {
    moveTo(2);
    List<Droppable> droppable = desk.catchUp.offers(180).droppable();
    assertThat(droppable)
        .extracting(each -> each.task().title())
        .containsExactly("Task three", "Task one", "Task two", "Task four", "Task five");
    assertThat(droppable).extracting(Droppable::planTitle).containsOnly("Small plan");
    assertThat(desk.catchUp.offers(180).suggestedDrops()).containsExactly(desk.task(2).id());
  }
}
