package app.daymark.ui.kit.calendar;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Reveal;
import app.daymark.ui.kit.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * A calendar to read: months side by side, each day in the shape of what it is. The arrow keys move
 * a cursor from day to day; a line below says what the day under it, or under the mouse, is.
 */
public final class DayCalendar {

  /** A year can be taken in at once, and touches thirteen months; of more, a part is drawn. */
  private static final int MONTHS_AT_ONCE = 13;

  private final int monthsAtOnce;
  private final MonthBlock block;
  private final DayLegend explanation;
  private final CalendarPager pager;
  private final FlowPane months = new FlowPane();
  private final FlowPane legend = new FlowPane();
  private final Label caption = Page.text("calendar-caption", "");
  private final Tooltip tooltip = new Tooltip();
  private final VBox root;

  private final Map<LocalDate, DayCell> cells = new HashMap<>();
  private DaySpan span = new DaySpan(List.of());
  private List<List<MonthGrid>> portions = List.of();
  private int portion;
  private LocalDate cursor = LocalDate.EPOCH;
  private Consumer<LocalDate> onChosen = _ -> {};

  /** Draws up to a year at once. */
  public DayCalendar(Texts texts) {
    this(texts, MONTHS_AT_ONCE);
  }

  /**
   * Draws a few months at once, at first those with today.
   *
   * @param monthsAtOnce how many at most
   */
  public DayCalendar(Texts texts, int monthsAtOnce) {
    this.monthsAtOnce = monthsAtOnce;
    block = new MonthBlock(texts);
    explanation = new DayLegend(texts);
    pager = new CalendarPager(texts, this::turn);
    root = Page.column("calendar", pager.root(), months, caption);
    root.managedProperty().bind(root.visibleProperty());
    root.setVisible(false);
    legend.getStyleClass().add("calendar-legend");
    legend.visibleProperty().bind(Bindings.isNotEmpty(legend.getChildren()));
    legend.managedProperty().bind(legend.visibleProperty());
    months.getStyleClass().add("calendar-months");
    months.setFocusTraversable(true);
    months.setAccessibleRole(AccessibleRole.TEXT);
    months.setAccessibleRoleDescription(texts.get("calendar.accessible"));
    months.accessibleTextProperty().bind(caption.textProperty());
    months.setOnKeyPressed(this::onKey);
    months.setOnMouseExited(_ -> sayCursor());
  }

  public Parent root() {
    return root;
  }

  /**
   * Lets a day be chosen: the one under the cursor, which is seen at all times then.
   *
   * @param onChosen called with the date each time the learner moves the cursor
   */
  public void setOnChosen(Consumer<LocalDate> onChosen) {
    this.onChosen = onChosen;
    root.getStyleClass().add("calendar-choice");
  }

  /** Puts the cursor on a date, or as near to it as there are days. */
  public void choose(LocalDate date) {
    if (!span.isEmpty()) {
      moveTo(date);
    }
  }

  /** Puts the keyboard focus on the days. */
  public void focus() {
    months.requestFocus();
  }

  /** The signs that occur, with their words. */
  public Parent legend() {
    return legend;
  }

  /**
   * Shows days; with none, nothing. The cursor stays on its date, or goes to today or the first
   * day.
   *
   * @param days one for each date from a first to a last, in order
   * @throws IllegalArgumentException when a date is missing, doubled or out of order
   */
  public void show(List<DayMark> days) {
    span = new DaySpan(days);
    root.setVisible(!span.isEmpty());
    legend.getChildren().setAll(explanation.items(days));
    if (span.isEmpty()) {
      cells.clear();
      months.getChildren().clear();
      sayCursor();
      return;
    }
    portions =
        MonthGrid.portions(
            MonthGrid.of(span.first(), span.last(), block.weekStart()), monthsAtOnce);
    cursor = span.has(cursor) ? cursor : span.start();
    draw(portionOf(cursor));
    moveTo(cursor);
  }

  private void draw(int portion) {
    this.portion = portion;
    cells.clear();
    List<MonthGrid> grids = portions.get(portion);
    months.getChildren().setAll(grids.stream().map(each -> block.draw(each, this::cell)).toList());
    pager.show(block.names(grids), portion, portions.size());
  }

  private DayCell cell(LocalDate date) {
    DayMark mark = span.at(date);
    DayCell cell = new DayCell(mark);
    cell.setOnMouseEntered(_ -> {
      tooltip.setText(mark.text());
      caption.setText(mark.text());
    });
    cell.setOnMousePressed(_ -> {
      months.requestFocus();
      moveByHand(date);
    });
    Tooltip.install(cell, tooltip);
    cells.put(date, cell);
    return cell;
  }

  private void onKey(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> moveByHand(cursor.minusDays(1));
      case RIGHT -> moveByHand(cursor.plusDays(1));
      case UP -> moveByHand(cursor.minusWeeks(1));
      case DOWN -> moveByHand(cursor.plusWeeks(1));
      case PAGE_UP -> moveByHand(cursor.minusMonths(1));
      case PAGE_DOWN -> moveByHand(cursor.plusMonths(1));
      case HOME -> moveByHand(span.first());
      case END -> moveByHand(span.last());
      default -> {
        return;
      }
    }
    event.consume();
    onCell(Reveal::reveal);
  }

  private void moveByHand(LocalDate date) {
    moveTo(date);
    onChosen.accept(cursor);
  }

  /** As near to a date as there are days. */
  private void moveTo(LocalDate date) {
    onCell(cell -> cell.setCursor(false));
    cursor = span.nearest(date);
    if (portionOf(cursor) != portion) {
      draw(portionOf(cursor));
    }
    onCell(cell -> cell.setCursor(true));
    sayCursor();
  }

  private void sayCursor() {
    caption.setText(span.isEmpty() ? "" : span.at(cursor).text());
  }

  /** Does something with the cell under the cursor, if it is drawn. */
  private void onCell(Consumer<DayCell> work) {
    Optional.ofNullable(cells.get(cursor)).ifPresent(work);
  }

  private void turn(int by) {
    moveByHand(portions.get(portion + by).getFirst().month().atDay(1));
  }

  private int portionOf(LocalDate date) {
    int found = 0;
    while (portions.get(found).getLast().month().isBefore(YearMonth.from(date))) {
      found++;
    }
    return found;
  }
}
