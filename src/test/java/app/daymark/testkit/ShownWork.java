package app.daymark.testkit;

import app.daymark.ui.kit.WorkBoard;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Remembers which long work is shown. */
public final class ShownWork implements WorkBoard {

  /** One that is under way. */
  public record Work(String title, Supplier<Pace> pace, Runnable cancel) {}

  private final List<Work> all = new ArrayList<>();

  @Override
  public Runnable begin(String title, Supplier<Pace> pace, Runnable cancel) {
    Work work = new Work(title, pace, cancel);
    all.add(work);
    return () -> all.remove(work);
  }

  /** What is under way, the oldest first. */
  public List<Work> all() {
    return List.copyOf(all);
  }
}
