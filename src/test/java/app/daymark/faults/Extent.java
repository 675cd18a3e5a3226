package app.daymark.faults;

/** How often drills do what they do. */
enum Extent {
  /** A few times, for every change of the program. */
  SHORT,
  /** Until it can be believed. */
  FULL;

  /** One of two numbers. */
  int of(int few, int many) {
    return this == SHORT ? few : many;
  }
}
