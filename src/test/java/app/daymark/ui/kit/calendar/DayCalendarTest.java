package app.daymark.ui.kit.calendar;

import static app.daymark.testkit.DrawingThread.onFx;
import static app.daymark.ui.kit.calendar.CalendarHand.START;
import static app.daymark.ui.kit.calendar.CalendarHand.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.calendar.DayMark.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;

/** What a calendar draws of its days. */
class DayCalendarTest {

  private final CalendarHand hand = new CalendarHand();

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void everyDateHasItsDayInItsMonth() {
    hand.show(plain(40));
    assertThat(hand.texts(".month-title"))
        .containsExactly("November 2026", "December 2026", "January 2027");
    assertThat(hand.numbers())
        .containsExactlyElementsOf(
            START.datesUntil(START.plusDays(40)).map(d -> "" + d.getDayOfMonth()).toList());
  }

  @ParameterizedTest
  @CsvSource({"en, Monday", "en-GB, Monday", "en-IN, Sunday", "en-EG, Saturday"})
  void theWeekStartsWhereItStartsInTheLearnersCountry(Locale locale, String weekday) {
    DayCalendar local = onFx(() -> new DayCalendar(new Texts(locale)));
    onFx(() -> {
      local.show(plain(7));
      return local;
    });
    Node first = Objects.requireNonNull(local.root().lookup(".month-weekday"));
    assertThat(first.getAccessibleText()).isEqualTo(weekday);
  }

  @ParameterizedTest
  @EnumSource
  void everyKindHasAStyleAndWordsOfItsOwn(Kind kind) {
    hand.show(List.of(new DayMark(START, kind, "A day")));
    assertThat(hand.calendar().root().lookupAll(".day-" + kind.key())).hasSize(1);
    assertThat(hand.texts(hand.calendar().legend(), ".legend-text")).hasSize(1);
    Set<String> all =
        Stream.of(Kind.values())
            .map(each -> new Texts(Locale.ENGLISH).get("calendar.kind." + each.key()))
            .collect(Collectors.toSet());
    assertThat(all)
        .hasSize(Kind.values().length)
        .containsAll(hand.texts(hand.calendar().legend(), ".legend-text"));
  }

  @Test
  void todayAndTheEndAreMarkedOnTopOfTheirKind() {
    hand.show(
        List.of(
            new DayMark(START, Kind.DONE, true, false, "a"),
            new DayMark(START.plusDays(1), Kind.REST, false, true, "b")));
    assertThat(hand.states(".day-done")).contains("today").doesNotContain("end");
    assertThat(hand.states(".day-rest")).contains("end").doesNotContain("today");
    assertThat(hand.calendar().root().lookupAll(".day-now")).hasSize(1);
    assertThat(hand.calendar().root().lookupAll(".day-flag")).hasSize(1);
  }

  @Test
  void theLegendExplainsWhatOccursAndNothingElse() {
    hand.show(
        List.of(
            new DayMark(START, Kind.REST, "a"),
            new DayMark(START.plusDays(1), Kind.DONE, true, false, "b"),
            new DayMark(START.plusDays(2), Kind.DONE, "c")));
    assertThat(hand.texts(hand.calendar().legend(), ".legend-text"))
        .containsExactly("Done", "Rest day", "Today");
    hand.show(List.of());
    assertThat(hand.calendar().legend().isManaged()).isFalse();
  }

  @Test
  void theStylesheetKnowsEveryStyleTheDaysHave() throws Exception {
    String css =
        new String(
            Objects.requireNonNull(
                    DayCalendar.class.getResourceAsStream("/app/daymark/css/calendar.css"))
                .readAllBytes(),
            StandardCharsets.UTF_8);
    for (Kind kind : Kind.values()) {
      assertThat(css).contains(".day-" + kind.key() + " ");
    }
    assertThat(css).contains(".day-now ", ".day-flag ", ".day-cursor ");
  }

  @Test
  void nothingIsShownOfNoDaysAndDaysWithAGapAreRefused() {
    hand.show(plain(3));
    hand.show(List.of());
    hand.mouse(MouseEvent.MOUSE_EXITED, hand.months());
    assertThat(hand.caption()).isEmpty();
    assertThat(hand.calendar().root().isVisible()).isFalse();
    assertThat(hand.calendar().root().lookupAll(".day")).isEmpty();
    List<DayMark> gap = List.of(plain(3).get(0), plain(3).get(2));
    assertThatIllegalArgumentException().isThrownBy(() -> hand.calendar().show(gap));
  }
}
