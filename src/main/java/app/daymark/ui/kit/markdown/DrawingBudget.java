package app.daymark.ui.kit.markdown;

/**
 * How much of one note is still drawn. Every Latin letter costs one, other characters more, and
 * every row, line, piece of text and link something on top, as it is work for the window: so
 * neither a long note nor a short one made of thousands of tiny pieces can hold the window up.
 */
final class DrawingBudget {

  static final int CHARACTERS = 100_000;
  private static final int ROW = 100;
  private static final int MARK = 25;
  private static final int LINE = 30;
  private static final int SHAPED = 8;
  private static final int PIECE = 25;
  private static final int LINK = 150;

  private int left = CHARACTERS;
  private boolean exceeded;

  /** Whether something was left out. */
  boolean isExceeded() {
    return exceeded;
  }

  /** Pays for a row with some marks beside it. */
  boolean payRow(int marks) {
    return pay(ROW + marks * MARK);
  }

  boolean payLink(String label) {
    return pay(LINK + label.length());
  }

  /** As much of a piece of text as may be drawn. */
  String payPiece(String text) {
    int end = 0;
    if (pay(PIECE)) {
      while (end < text.length() && pay(price(text.charAt(end)))) {
        end++;
      }
    }
    return beginning(text, end);
  }

  /** Beyond Latin letters, characters join and stack, or come from another font. */
  private static int price(char character) {
    if (character == '\n') {
      return LINE;
    }
    return character < '\u0300' ? 1 : SHAPED;
  }

  private boolean pay(int price) {
    exceeded |= price > left;
    left -= exceeded ? 0 : price;
    return !exceeded;
  }

  /** The first characters of a text, with none cut in half. */
  static String beginning(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    boolean halved = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, halved ? length - 1 : length);
  }
}
