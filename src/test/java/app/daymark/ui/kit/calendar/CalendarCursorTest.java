package app.daymark.ui.kit.calendar;

import static app.daymark.testkit.DrawingThread.onFx;
import static app.daymark.ui.kit.calendar.CalendarHand.START;
import static app.daymark.ui.kit.calendar.CalendarHand.plain;
import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Theme;
import app.daymark.ui.kit.calendar.DayMark.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** How keys, the mouse and the pager move through a calendar. */
class CalendarCursorTest {

  private final CalendarHand hand = new CalendarHand();

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void theCursorBeginsTodayAndSaysWhatTheDayIs() {
    List<DayMark> days = new ArrayList<>(plain(30));
    days.set(4, new DayMark(START.plusDays(4), Kind.FULL, true, false, "Today: 4 tasks"));
    hand.show(days);
    assertThat(hand.caption()).isEqualTo("Today: 4 tasks");
    assertThat(hand.months().getAccessibleText()).isEqualTo("Today: 4 tasks");
  }

  @Test
  void arrowsMoveByDaysAndWeeksAndStopAtTheEnds() {
    hand.show(plain(60));
    hand.press(KeyCode.RIGHT);
    assertThat(hand.caption()).isEqualTo("2026-11-24");
    hand.press(KeyCode.DOWN, KeyCode.DOWN);
    assertThat(hand.caption()).isEqualTo("2026-12-08");
    hand.press(KeyCode.LEFT, KeyCode.UP);
    assertThat(hand.caption()).isEqualTo("2026-11-30");
    hand.press(KeyCode.PAGE_DOWN);
    assertThat(hand.caption()).isEqualTo("2026-12-30");
    hand.press(KeyCode.END, KeyCode.RIGHT, KeyCode.DOWN);
    assertThat(hand.caption()).isEqualTo("2027-01-21");
    hand.press(KeyCode.HOME, KeyCode.UP, KeyCode.LEFT, KeyCode.PAGE_UP);
    assertThat(hand.caption()).isEqualTo("2026-11-23");
    assertThat(hand.months().getAccessibleText()).isEqualTo("2026-11-23");
    assertThat(hand.cursors()).containsExactly("23");
  }

  @Test
  void theMouseAsksWithoutMovingTheCursorUntilItClicks() {
    hand.show(plain(10));
    hand.mouse(MouseEvent.MOUSE_ENTERED, hand.day("27"));
    assertThat(hand.caption()).isEqualTo("2026-11-27");
    hand.mouse(MouseEvent.MOUSE_EXITED, hand.months());
    assertThat(hand.caption()).isEqualTo("2026-11-23");
    hand.mouse(MouseEvent.MOUSE_PRESSED, hand.day("27"));
    hand.mouse(MouseEvent.MOUSE_EXITED, hand.months());
    assertThat(hand.caption()).isEqualTo("2026-11-27");
    assertThat(hand.cursors()).containsExactly("27");
  }

  @Test
  void theCursorStaysOnItsDateWhenDaysChange() {
    hand.show(plain(10));
    hand.press(KeyCode.RIGHT, KeyCode.RIGHT);
    hand.show(plain(20).subList(1, 20));
    assertThat(hand.caption()).isEqualTo("2026-11-25");
    hand.show(plain(20).subList(5, 20));
    assertThat(hand.caption()).isEqualTo("2026-11-28");
    hand.show(plain(2));
    assertThat(hand.caption()).isEqualTo("2026-11-23");
  }

  @Test
  void tenYearsAreDrawnAYearAtATime() {
    hand.show(plain(3_650));
    assertThat(hand.nodes()).isLessThan(1_200);
    assertThat(hand.texts(".month-title"))
        .startsWith("November 2026")
        .doesNotContain("November 2035");
    hand.press(KeyCode.END);
    assertThat(hand.caption()).isEqualTo(START.plusDays(3_649).toString());
    assertThat(hand.texts(".month-title"))
        .endsWith("November 2036")
        .doesNotContain("November 2026");
    assertThat(hand.nodes()).isLessThan(1_200);
    assertThat(hand.cursors()).hasSize(1);
  }

  @Test
  void thePagerGoesThroughALongCalendarAndTakesTheCursorAlong() {
    hand.show(plain(800));
    Button earlier = hand.pager().getFirst();
    Button later = hand.pager().getLast();
    assertThat(earlier.isDisable()).isTrue();
    hand.fire(later);
    assertThat(hand.caption()).startsWith("2027-").endsWith("-01");
    hand.fire(later);
    assertThat(later.isDisable()).isTrue();
    hand.fire(earlier);
    hand.fire(earlier);
    assertThat(hand.caption()).isEqualTo("2026-11-23");
    hand.show(plain(30));
    assertThat(earlier.getParent().isVisible()).isFalse();
  }

  @Test
  void theDayUnderTheCursorIsChosenByHandOnly() {
    List<LocalDate> chosen = new ArrayList<>();
    hand.calendar().setOnChosen(chosen::add);
    hand.show(plain(800));
    onFx(() -> {
      hand.calendar().choose(START.plusDays(3));
      return hand;
    });
    assertThat(hand.cursors()).containsExactly("26");
    assertThat(chosen).isEmpty();
    hand.press(KeyCode.LEFT);
    hand.mouse(MouseEvent.MOUSE_PRESSED, hand.day("27"));
    hand.fire(hand.pager().getLast());
    assertThat(chosen)
        .startsWith(START.plusDays(2), START.plusDays(4))
        .hasSize(3)
        .last()
        .satisfies(date -> assertThat(date.getDayOfMonth()).isEqualTo(1));
  }

  @Test
  void thereIsNoDayToChooseWithoutDays() {
    hand.show(List.of());
    onFx(() -> {
      hand.calendar().choose(START);
      return hand;
    });
    assertThat(hand.caption()).isEmpty();
  }

  @Test
  void aPageScrollsAfterTheCursor() {
    ScrollPane page =
        onFx(() -> {
          hand.calendar().show(plain(365));
          ScrollPane scrolling = Page.scrolling(hand.calendar().root());
          Theme.dress(new Scene(scrolling, 600, 400));
          scrolling.applyCss();
          scrolling.layout();
          return scrolling;
        });
    hand.press(KeyCode.RIGHT);
    assertThat(page.getVvalue()).isZero();
    hand.press(KeyCode.END);
    assertThat(page.getVvalue()).isGreaterThan(0.5);
    hand.press(KeyCode.HOME);
    assertThat(page.getVvalue()).isLessThan(0.1);
  }
}
