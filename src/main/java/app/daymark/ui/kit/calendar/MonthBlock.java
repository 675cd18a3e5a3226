package app.daymark.ui.kit.calendar;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** Draws months: a name with its year, the weekdays, and the days in rows of weeks. */
final class MonthBlock {

  private final Texts texts;
  private final Locale locale;
  private final DateTimeFormatter name;
  private final DayOfWeek weekStart;

  MonthBlock(Texts texts) {
    this.texts = texts;
    locale = texts.locale();
    name = DateTimeFormatter.ofPattern(texts.get("calendar.month"), locale);
    // Weeks start differently by country, not by language.
    weekStart =
        locale.getCountry().isEmpty()
            ? DayOfWeek.MONDAY
            : WeekFields.of(locale).getFirstDayOfWeek();
  }

  /** The weekday of the first column. */
  DayOfWeek weekStart() {
    return weekStart;
  }

  /** The first and the last month of some: November 2026 – October 2027; or the only one. */
  String names(List<MonthGrid> grids) {
    String first = name.format(grids.getFirst().month());
    String last = name.format(grids.getLast().month());
    return first.equals(last) ? first : texts.get("date.range", first, last);
  }

  VBox draw(MonthGrid grid, Function<LocalDate, DayCell> cells) {
    WeeksPane weeks =
        new WeeksPane(MonthGrid.weekdays(weekStart).stream().map(this::weekday).toList());
    for (MonthGrid.Slot slot : grid.slots()) {
      weeks.add(cells.apply(slot.date()), slot);
    }
    Label title = new Label(name.format(grid.month()));
    title.getStyleClass().add("month-title");
    return Page.column("month", title, weeks);
  }

  private Text weekday(DayOfWeek day) {
    Text text = new Text(day.getDisplayName(TextStyle.NARROW_STANDALONE, locale));
    text.getStyleClass().add("month-weekday");
    text.setAccessibleText(day.getDisplayName(TextStyle.FULL_STANDALONE, locale));
    return text;
  }
}
