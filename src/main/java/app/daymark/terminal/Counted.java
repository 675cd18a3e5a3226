package app.daymark.terminal;

/** Numbers of things, as text. */
final class Counted {

  private Counted() {}

  /** One thing, or several of them. */
  static String of(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
