package app.daymark.ui.salary.chart;

import app.daymark.salary.chart.Mark;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/** Makes nodes of marks; the stylesheet dresses them. */
final class MarkNodes {

  private MarkNodes() {}

  static Shape of(Mark mark) {
    Shape node =
        switch (mark) {
          case Mark.Box box -> new Rectangle(box.x(), box.y(), box.width(), box.height());
          case Mark.Line line -> new Line(line.fromX(), line.fromY(), line.toX(), line.toY());
          case Mark.Dot dot -> new Circle(dot.x(), dot.y(), dot.radius());
          case Mark.Words words -> text(words);
        };
    node.getStyleClass().setAll(List.of(mark.style().split(" ")));
    node.setMouseTransparent(true);
    return node;
  }

  private static Text text(Mark.Words words) {
    Text text = new Text(words.text());
    text.setTextOrigin(VPos.TOP);
    text.setX(words.x());
    text.setY(words.y());
    return text;
  }
}
