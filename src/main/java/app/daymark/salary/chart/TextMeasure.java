package app.daymark.salary.chart;

/** Tells how much room text takes. */
@FunctionalInterface
public interface TextMeasure {

  /** Of one line of text in a style of the stylesheet. */
  Size size(String style, String text);

  /** In pixels. */
  record Size(double width, double height) {}
}
