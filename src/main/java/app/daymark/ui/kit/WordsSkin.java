package app.daymark.ui.kit;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/**
 * Draws a label's text word by word. Where JavaFX 26 on Linux breaks a line of a script that is
 * shaped, as Devanagari is, it draws what comes after the break a second time; between two texts it
 * need not cut anything.
 */
final class WordsSkin extends SkinBase<Label> {

  private static final char FULL_STOP = '\u0964';

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

  /** Whether a text has letters of Devanagari. */
  static boolean isNeededFor(@Nullable String text) {
    return text != null
        && text.codePoints()
            .anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.DEVANAGARI);
  }

  private void show() {
    flow.getChildren().setAll(words(getSkinnable().getText()).stream().map(this::word).toList());
    getSkinnable().requestLayout();
  }

  private Node word(String word) {
    Text text = text(word);
    // A line may begin with the sign that ends a sentence, unless the word is one piece.
    return word.indexOf(FULL_STOP) < 0 ? text : new StackPane(text);
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
