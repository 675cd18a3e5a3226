package app.daymark.ui.kit.calendar;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One day of a calendar: its number, in the shape its kind has in the stylesheet. There are
 * hundreds of them on a screen and styling them takes the time, so most are two nodes.
 */
final class DayCell extends Region {

  private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
  private static final PseudoClass END = PseudoClass.getPseudoClass("end");
  private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");

  private @Nullable Region cursor;

  DayCell(DayMark mark) {
    getStyleClass().addAll("day", "day-" + mark.kind().key());
    pseudoClassStateChanged(TODAY, mark.today());
    pseudoClassStateChanged(END, mark.end());
    Text number = new Text(String.valueOf(mark.date().getDayOfMonth()));
    number.getStyleClass().add("day-number");
    number.setAccessibleText(mark.text());
    getChildren().add(number);
    if (mark.today()) {
      getChildren().add(region("day-now"));
    }
    if (mark.end()) {
      getChildren().add(region("day-flag"));
    }
  }

  void setCursor(boolean here) {
    pseudoClassStateChanged(CURSOR, here);
    if (here && cursor == null) {
      cursor = region("day-cursor");
      getChildren().add(cursor);
    }
  }

  @Override
  protected void layoutChildren() {
    for (Node child : getManagedChildren()) {
      layoutInArea(child, 0, 0, getWidth(), getHeight(), 0, HPos.CENTER, VPos.CENTER);
    }
  }

  private static Region region(String style) {
    Region region = new Region();
    region.getStyleClass().add(style);
    region.setMouseTransparent(true);
    return region;
  }
}
