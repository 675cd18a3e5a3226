package app.daymark.ui.kit;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** A button for each weekday, pressed while it is a study day, and the weeks most people have. */
public final class WeekChooser {

  private WeekChooser() {}

  /** Makes a chooser that follows the study days and changes them; it can leave none. */
  public static Node of(Texts texts, ObjectProperty<Set<DayOfWeek>> days) {
    FlowPane weekdays = new FlowPane();
    weekdays.getStyleClass().add("weekdays");
    for (DayOfWeek day : DayOfWeek.values()) {
      weekdays.getChildren().add(weekday(texts, day, days));
    }
    FlowPane weeks =
        new FlowPane(
            week(texts.get("week.every"), EnumSet.range(MONDAY, SUNDAY), days),
            week(texts.get("week.weekdays"), EnumSet.range(MONDAY, FRIDAY), days),
            week(texts.get("week.weekend"), EnumSet.range(SATURDAY, SUNDAY), days));
    weeks.getStyleClass().add("quick-choices");
    return Page.column("week-chooser", weekdays, weeks);
  }

  private static Node weekday(Texts texts, DayOfWeek day, ObjectProperty<Set<DayOfWeek>> days) {
    ToggleButton button = new ToggleButton(day.getDisplayName(TextStyle.SHORT, texts.locale()));
    button.getStyleClass().addAll("pill", "weekday");
    button.setAccessibleText(day.getDisplayName(TextStyle.FULL, texts.locale()));
    button.setOnAction(_ -> days.set(with(days.get(), day, button.isSelected())));
    days.subscribe(now -> button.setSelected(now.contains(day)));
    return button;
  }

  private static Set<DayOfWeek> with(Set<DayOfWeek> days, DayOfWeek day, boolean wanted) {
    EnumSet<DayOfWeek> changed = EnumSet.noneOf(DayOfWeek.class);
    changed.addAll(days);
    if (wanted) {
      changed.add(day);
    } else {
      changed.remove(day);
    }
    return Collections.unmodifiableSet(changed);
  }

  private static Node week(String name, Set<DayOfWeek> week, ObjectProperty<Set<DayOfWeek>> days) {
    Button button = new Button(name);
    button.getStyleClass().add("quick-choice");
    button.setOnAction(_ -> days.set(Collections.unmodifiableSet(week)));
    return button;
  }
}
