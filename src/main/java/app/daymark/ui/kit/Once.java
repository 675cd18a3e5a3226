package app.daymark.ui.kit;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes something when it is first asked for, and gives the same from then on. One thread. */
public final class Once<T> implements Supplier<T> {

  private final Supplier<? extends T> making;
  private @Nullable T made;

  public Once(Supplier<? extends T> making) {
    this.making = making;
  }

  @Override
  public T get() {
    T present = made;
    if (present == null) {
      present = making.get();
      made = present;
    }
    return present;
  }

  /** Whether it was asked for already. */
  public boolean isMade() {
    return made != null;
  }
}
