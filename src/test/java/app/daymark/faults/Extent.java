package app.daymark.faults;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How often drills do what they do: a few times, for every change of the program, or until it can
 * be believed. What takes long can be done in parts.
 *
 * @param part counted from 1
 */
record Extent(boolean full, int part, int parts) {

  /**
   * Reads what the command line says.
   *
   * @param extent short or full
   * @param part such as 2/4
   */
  static Extent of(String extent, String part) {
    String[] numbers = part.split("/", 2);
    return new Extent(
        extent.equals("full"), Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
  }

  /** One of two numbers. */
  int of(int few, int many) {
    return full ? many : few;
  }

  /** The numbers of the cases in this part of few or many, counted from 0 over all parts. */
  List<Integer> cases(int few, int many) {
    int all = of(few, many);
    return IntStream.range(all * (part - 1) / parts, all * part / parts).boxed().toList();
  }
}
