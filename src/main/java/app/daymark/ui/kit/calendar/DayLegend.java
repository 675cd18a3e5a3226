package app.daymark.ui.kit.calendar;

import app.daymark.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Explains the signs of a calendar: one day of each kind that occurs, beside its words. */
final class DayLegend {

  private final Texts texts;

  DayLegend(Texts texts) {
    this.texts = texts;
  }

  List<Node> items(List<DayMark> days) {
    List<Node> items = new ArrayList<>();
    for (DayMark.Kind kind : DayMark.Kind.values()) {
      String words = texts.get("calendar.kind." + kind.key());
      add(items, days, day -> day.kind() == kind, kind, false, false, words);
    }
    DayMark.Kind plain = DayMark.Kind.REST;
    add(items, days, DayMark::today, plain, true, false, texts.get("calendar.today"));
    add(items, days, DayMark::end, plain, false, true, texts.get("calendar.end"));
    return items;
  }

  private static void add(
      List<Node> items,
      List<DayMark> days,
      Predicate<DayMark> which,
      DayMark.Kind kind,
      boolean today,
      boolean end,
      String words) {
    days.stream()
        .filter(which)
        .findFirst()
        .map(day -> new DayMark(day.date(), kind, today, end, words))
        .ifPresent(sample -> items.add(item(sample)));
  }

  private static Node item(DayMark sample) {
    Label words = new Label(sample.text());
    words.getStyleClass().add("legend-text");
    HBox item = new HBox(new DayCell(sample), words);
    item.getStyleClass().add("legend-item");
    return item;
  }
}
