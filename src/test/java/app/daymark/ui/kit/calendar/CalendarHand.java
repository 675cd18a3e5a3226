package app.daymark.ui.kit.calendar;

import static app.daymark.testkit.DrawingThread.onFx;

import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.calendar.DayMark.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.text.Text;

/** A calendar, a hand on its keys and mouse, and an eye on what it shows. */
final class CalendarHand {

  static final LocalDate START = LocalDate.of(2026, 11, 23);

  private final DayCalendar calendar = onFx(() -> new DayCalendar(new Texts(Locale.ENGLISH)));

  DayCalendar calendar() {
    return calendar;
  }

  static List<DayMark> plain(int count) {
    return IntStream.range(0, count)
        .mapToObj(START::plusDays)
        .map(date -> new DayMark(date, Kind.STUDY, date.toString()))
        .toList();
  }

  void show(List<DayMark> days) {
    onFx(() -> {
      calendar.show(days);
      return calendar;
    });
  }

  void press(KeyCode... keys) {
    onFx(() -> {
      for (KeyCode key : keys) {
        Event.fireEvent(
            months(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
      }
      return calendar;
    });
  }

  void mouse(EventType<MouseEvent> type, Node target) {
    MouseEvent event =
        new MouseEvent(
            type,
            0,
            0,
            0,
            0,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            true,
            false,
            true,
            new PickResult(target, 0, 0));
    onFx(() -> {
      Event.fireEvent(target, event);
      return calendar;
    });
  }

  void fire(Button button) {
    onFx(() -> {
      button.fire();
      return button;
    });
  }

  Node day(String number) {
    return days().filter(day -> number(day).equals(number)).findFirst().orElseThrow();
  }

  List<String> numbers() {
    return days().map(CalendarHand::number).toList();
  }

  List<String> cursors() {
    PseudoClass cursor = PseudoClass.getPseudoClass("cursor");
    return days()
        .filter(day -> day.getPseudoClassStates().contains(cursor))
        .map(CalendarHand::number)
        .toList();
  }

  private Stream<Node> days() {
    return all(calendar.root()).filter(node -> node.getStyleClass().contains("day"));
  }

  private static String number(Node day) {
    return all(day).filter(Text.class::isInstance).map(t -> ((Text) t).getText()).findFirst().get();
  }

  Node months() {
    return Objects.requireNonNull(calendar.root().lookup(".calendar-months"));
  }

  List<Button> pager() {
    return all(calendar.root()).filter(Button.class::isInstance).map(Button.class::cast).toList();
  }

  String caption() {
    return texts(".calendar-caption").getFirst();
  }

  Set<String> states(String selector) {
    return Objects.requireNonNull(calendar.root().lookup(selector)).getPseudoClassStates().stream()
        .map(PseudoClass::getPseudoClassName)
        .collect(Collectors.toSet());
  }

  List<String> texts(String selector) {
    return texts(calendar.root(), selector);
  }

  List<String> texts(Parent root, String selector) {
    return root.lookupAll(selector).stream().map(label -> ((Label) label).getText()).toList();
  }

  long nodes() {
    return all(calendar.root()).count();
  }

  private static Stream<Node> all(Node node) {
    Stream<Node> self = Stream.of(node);
    return node instanceof Parent parent
        ? Stream.concat(self, parent.getChildrenUnmodifiable().stream().flatMap(CalendarHand::all))
        : self;
  }
}
