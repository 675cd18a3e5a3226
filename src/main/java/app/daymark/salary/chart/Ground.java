package app.daymark.salary.chart;

import app.daymark.salary.chart.Mark.Box;
import app.daymark.salary.chart.Mark.Line;
import app.daymark.salary.chart.Mark.Words;
import java.util.ArrayList;
import java.util.List;

/** Lets words be read where a line runs through them. */
final class Ground {

  private Ground() {}

  /** What lies under words, a little wider than they are. */
  static Box under(Words words) {
    double margin = words.size().height() / 6;
    return new Box(
        "chart-ground",
        words.x() - margin,
        words.y(),
        words.size().width() + 2 * margin,
        words.size().height());
  }

  /** Words, those on a ground that a line would cross. */
  static List<Mark> where(List<Line> lines, List<Words> all) {
    List<Mark> marks = new ArrayList<>();
    for (Words words : all) {
      Box ground = under(words);
      if (lines.stream().anyMatch(line -> crosses(line, ground))) {
        marks.add(ground);
      }
      marks.add(words);
    }
    return marks;
  }

  /** Lines go straight down or straight across. */
  static boolean crosses(Line line, Box box) {
    return line.fromX() <= box.x() + box.width()
        && line.toX() >= box.x()
        && Math.min(line.fromY(), line.toY()) <= box.y() + box.height()
        && Math.max(line.fromY(), line.toY()) >= box.y();
  }
}
