package app.daymark.ui.kit.markdown;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * What stands to the left of a row of a note, outermost first: a bar for each quotation, and for
 * each list its marker, or on further rows of the same item as much space.
 */
final class MarkdownMargin {

  private static final Mark BAR = new Mark("note-bar", "");
  private static final Mark SPACE = new Mark("note-indent", "");

  private final List<Mark> marks = new ArrayList<>();

  private record Mark(String style, String text) {
    boolean isMarker() {
      return !text.isEmpty();
    }
  }

  void openQuote() {
    marks.add(BAR);
  }

  void openItem(String marker) {
    marks.add(new Mark("note-marker", marker));
  }

  void close() {
    marks.removeLast();
  }

  int size() {
    return marks.size();
  }

  /** Whether an item was opened and none of its rows drawn. */
  boolean isAwaited() {
    return marks.stream().anyMatch(Mark::isMarker);
  }

  List<Node> draw() {
    List<Node> drawn = marks.stream().map(MarkdownMargin::draw).toList();
    marks.replaceAll(mark -> mark.isMarker() ? SPACE : mark);
    return drawn;
  }

  private static Node draw(Mark mark) {
    Region drawn = mark.isMarker() ? new Label(mark.text()) : new Region();
    drawn.getStyleClass().add(mark.style());
    drawn.setMinWidth(Region.USE_PREF_SIZE);
    return drawn;
  }
}
