package app.daymark.ui.survey;

import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.WorkBoard.Pace;

/** How far the reading of a file has come, and how fast it goes. */
final class ReadingPace {

  private static final double MEGABYTE = 1_000_000;

  /** In seconds: earlier, a speed says nothing. */
  private static final double SOON = 0.5;

  private static final int MINUTE = 60;

  private ReadingPace() {}

  /** Before the first byte. */
  static Pace begun(Texts texts) {
    return new Pace(-1, texts.get("bring.pace.begun"));
  }

  /**
   * The pace at a moment, in words with rows, speed and the time left.
   *
   * @param bytes that were read
   * @param total how long the file is; 0 where nobody knows
   * @param seconds since it was begun
   */
  static Pace of(long bytes, long total, long rows, double seconds, Texts texts) {
    if (bytes == 0) {
      return begun(texts);
    }
    double share = total > 0 ? Math.min(1, (double) bytes / total) : -1;
    String read =
        share < 0
            ? texts.get("bring.pace.rows", rows)
            : texts.get("bring.pace.share", share, texts.get("bring.pace.rows", rows));
    if (seconds < SOON) {
      return new Pace(share, read);
    }
    double speed = bytes / seconds;
    String told = texts.get("bring.pace.speed", read, speed / MEGABYTE);
    return new Pace(
        share,
        share < 0
            ? told
            : texts.get("bring.pace.left", told, left((total - bytes) / speed, texts)));
  }

  /** No finer than it can be known. */
  private static String left(double seconds, Texts texts) {
    long whole = Math.max(0, Math.round(seconds));
    return whole < MINUTE
        ? texts.get("bring.pace.seconds", whole)
        : texts.get("bring.pace.minutes", Math.ceilDiv(whole, MINUTE));
  }
}
