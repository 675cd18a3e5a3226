package app.daymark.ui.kit.markdown;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Collects the pieces of text and links of one row, and draws as many as the budget allows. */
final class MarkdownPieces {

  /** A link's words are drawn at once, so they are few. */
  private static final int LONGEST_LINK = 200;

  private final List<Piece> pieces = new ArrayList<>();
  private final DrawingBudget budget;
  private final Consumer<URI> onLink;

  MarkdownPieces(DrawingBudget budget, Consumer<URI> onLink) {
    this.budget = budget;
    this.onLink = onLink;
  }

  private record Piece(String text, List<String> styles, Optional<URI> address) {

    boolean isRightToLeft() {
      return address.isEmpty() && PlainCharacters.isRightToLeft(text);
    }

    Stream<Piece> parts(boolean wordByWord) {
      if (address.isPresent()) {
        return Stream.of(this);
      }
      Stream<String> parts =
          wordByWord ? PlainCharacters.words(text) : PlainCharacters.stretches(text);
      return parts.map(part -> new Piece(part, styles, address));
    }
  }

  void addText(String text, List<String> styles) {
    pieces.add(new Piece(PlainCharacters.of(text), List.copyOf(styles), Optional.empty()));
  }

  void addLink(String words, URI address, List<String> styles) {
    String label =
        words.length() <= LONGEST_LINK ? words : DrawingBudget.beginning(words, LONGEST_LINK) + "…";
    pieces.add(new Piece(PlainCharacters.of(label), List.copyOf(styles), Optional.of(address)));
  }

  /**
   * Draws the row, in short parts: the time JavaFX takes to shape Hindi grows with the square of a
   * text's length. And JavaFX 26 fails with an ArrayIndexOutOfBoundsException when it has to break
   * a line within a text that runs from right to left: in such a row every word is drawn by itself.
   */
  void drawIn(TextFlow flow) {
    boolean wordByWord = pieces.stream().anyMatch(Piece::isRightToLeft);
    pieces.stream()
        .flatMap(piece -> piece.parts(wordByWord))
        .takeWhile(_ -> !budget.isExceeded())
        .forEach(piece -> draw(piece, flow));
  }

  private void draw(Piece piece, TextFlow flow) {
    if (piece.address().isPresent()) {
      drawLink(piece, piece.address().get(), flow);
    } else {
      drawText(piece, flow);
    }
  }

  private void drawText(Piece piece, TextFlow flow) {
    String drawn = budget.payPiece(piece.text());
    if (!drawn.isEmpty()) {
      Text text = new Text(drawn);
      text.getStyleClass().addAll(piece.styles());
      flow.getChildren().add(text);
    }
  }

  /** A link says where it leads before it is opened. */
  private void drawLink(Piece piece, URI address, TextFlow flow) {
    if (!budget.payLink(piece.text())) {
      return;
    }
    Hyperlink link = new Hyperlink(piece.text());
    link.getStyleClass().add("note-link");
    link.getStyleClass().addAll(piece.styles());
    link.setAccessibleHelp(address.toString());
    link.setTooltip(tooltip(address));
    link.setOnAction(_ -> onLink.accept(address));
    // A link longer than a line wraps, unless that would fail as above.
    link.setWrapText(!PlainCharacters.isRightToLeft(piece.text()));
    link.maxWidthProperty()
        .bind(
            flow.widthProperty().map(width -> width.doubleValue() > 0 ? width : Double.MAX_VALUE));
    flow.getChildren().add(link);
  }

  private static Tooltip tooltip(URI address) {
    Tooltip tooltip = new Tooltip(address.toString());
    tooltip.getStyleClass().add("note-address");
    return tooltip;
  }
}
