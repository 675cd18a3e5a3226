package app.daymark.ui.kit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** A stylesheet of ours, made over for another text size or another script. */
final class Stylesheet {

  private static final Pattern PIXELS = Pattern.compile("(?<![\\w.#-])(-?\\d+(?:\\.\\d+)?)px\\b");
  private static final Pattern INTER = Pattern.compile("\"Inter( [^\"]+)?\"");

  /** Up to here it is a line, which stays as fine as it is. */
  private static final double LINE = 1.5;

  private Stylesheet() {}

  /**
   * The same styles with every size in pixels in proportion; lines stay as fine as they are.
   *
   * @param percent of the present sizes
   */
  static String sized(String css, int percent) {
    return PIXELS.matcher(css).replaceAll(size -> inProportion(size.group(1), percent) + "px");
  }

  private static String inProportion(String number, int percent) {
    double size = Double.parseDouble(number);
    // To a hundredth, so that no sum of binary fractions is written out.
    return Math.abs(size) <= LINE ? number : String.valueOf(Math.round(size * percent) / 100.0);
  }

  /**
   * The same styles with Noto Sans Devanagari instead of Inter, weight for weight. It has the Latin
   * letters and figures, too.
   */
  static String inDevanagari(String css) {
    return INTER
        .matcher(css)
        .replaceAll(name -> {
          String weight =
              name.group(1) == null ? "" : name.group(1).replace("Semi Bold", "SemiBold");
          return "\"Noto Sans Devanagari" + weight + "\"";
        });
  }

  /**
   * An address that holds the styles themselves. The same styles have the same object: JavaFX
   * compares addresses for each node it styles, and with others of this length that takes most of
   * the time.
   */
  static String address(String css) {
    String address =
        "data:text/css;charset=utf-8;base64,"
            + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    return address.intern();
  }
}
