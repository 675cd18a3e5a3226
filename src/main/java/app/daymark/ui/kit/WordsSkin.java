package app.daymark.ui.kit;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Draws a label's text word by word. Where JavaFX 26 on Linux breaks a line of a script that is
 * shaped, as Devanagari is, it draws what comes after the break a second time; between two texts it
 * need not cut anything. A word that may be longer than a line is made of pieces.
 */
final class WordsSkin extends SkinBase<Label> {

  private static final char FULL_STOP = '\u0964';

  /** Joins the letter before it to the one after it. */
  private static final char VIRAMA = '\u094d';

  /** More signs than this may not fit into a line of their own. */
  private static final int LONGEST_WORD = 16;

  private static final int PIECE = 8;

  private final TextFlow flow = new TextFlow();

  WordsSkin(Label label) {
    super(label);
    flow.textAlignmentProperty().bind(label.textAlignmentProperty());
    flow.lineSpacingProperty().bind(label.lineSpacingProperty());
    flow.setMouseTransparent(true);
    getChildren().setAll(flow);
    registerChangeListener(label.textProperty(), _ -> show());
    show();
  }

  private void show() {
    flow.getChildren()
        .setAll(words(getSkinnable().getText()).stream().flatMap(this::drawn).toList());
    getSkinnable().requestLayout();
  }

  private Stream<Node> drawn(String word) {
    List<String> pieces = pieces(word);
    // A line may begin with the sign that ends a sentence, unless the word is one piece.
    boolean isApart = pieces.size() > 1 || word.indexOf(FULL_STOP) >= 0;
    return pieces.stream().map(this::text).map(text -> isApart ? new StackPane(text) : text);
  }

  private Text text(String word) {
    Label label = getSkinnable();
    Text text = new Text(word);
    text.fontProperty().bind(label.fontProperty());
    text.fillProperty().bind(label.textFillProperty());
    text.underlineProperty().bind(label.underlineProperty());
    return text;
  }

  /** Each with the space after it. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', start)) {
      words.add(text.substring(start, space + 1));
      start = space + 1;
    }
    if (start < text.length()) {
      words.add(text.substring(start));
    }
    return words;
  }

  /** A word as it is, or where it is very long the parts a line may end between. */
  static List<String> pieces(String word) {
    List<String> pieces = new ArrayList<>();
    BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
    signs.setText(word);
    int start = 0;
    int length = 0;
    int count = 0;
    for (int end = signs.next(); end != BreakIterator.DONE; end = signs.next()) {
      count++;
      length++;
      if (length >= PIECE && word.charAt(end - 1) != VIRAMA) {
        pieces.add(word.substring(start, end));
        start = end;
        length = 0;
      }
    }
    if (start < word.length()) {
      pieces.add(word.substring(start));
    }
    return count > LONGEST_WORD ? pieces : List.of(word);
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    double flowWidth = Math.min(width, snapSizeX(flow.prefWidth(-1)));
    flow.resize(flowWidth, Math.min(height, snapSizeY(flow.prefHeight(flowWidth))));
    Pos place = getSkinnable().getAlignment();
    positionInArea(flow, x, y, width, height, 0, place.getHpos(), place.getVpos());
  }

  @Override
  protected double computePrefWidth(
      double height, double top, double right, double bottom, double left) {
    return left + snapSizeX(flow.prefWidth(-1)) + right;
  }

  @Override
  protected double computeMinWidth(
      double height, double top, double right, double bottom, double left) {
    return left + right;
  }

  @Override
  protected double computePrefHeight(
      double width, double top, double right, double bottom, double left) {
    double flowWidth = width < 0 ? width : Math.max(0, width - left - right);
    return top + snapSizeY(flow.prefHeight(flowWidth)) + bottom;
  }

  @Override
  protected double computeMinHeight(
      double width, double top, double right, double bottom, double left) {
    return computePrefHeight(width, top, right, bottom, left);
  }

  /** As of any label: where it is put in the middle of more room, it takes no more. */
  @Override
  protected double computeMaxWidth(
      double height, double top, double right, double bottom, double left) {
    return getSkinnable().prefWidth(height);
  }

  @Override
  protected double computeMaxHeight(
      double width, double top, double right, double bottom, double left) {
    return getSkinnable().prefHeight(width);
  }

  @Override
  protected double computeBaselineOffset(double top, double right, double bottom, double left) {
    return top + flow.getBaselineOffset();
  }
}
