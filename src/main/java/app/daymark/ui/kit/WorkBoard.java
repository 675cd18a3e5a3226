package app.daymark.ui.kit;

import java.util.function.Supplier;

/**
 * Where all work that takes long is shown: how far it has come, and what ends it. Called on the
 * thread that draws.
 */
@FunctionalInterface
public interface WorkBoard {

  /**
   * How far work has come.
   *
   * @param share of it, 0 to 1; less than 0 while nobody knows
   * @param words the same in words; may be empty
   */
  record Pace(double share, String words) {}

  /**
   * Shows work that has begun, if it takes longer than a moment.
   *
   * @param pace looked at a few times a second
   * @param cancel ends the work
   * @return to be called once when the work is over, however it ended
   */
  Runnable begin(String title, Supplier<Pace> pace, Runnable cancel);

  /** For windows nobody sits in front of. */
  static WorkBoard none() {
    return (_, _, _) -> () -> {};
  }
}
