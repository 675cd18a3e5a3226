package app.daymark.ui.kit;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** Something that lies over the screen until it is closed. It scrolls if it is too long. */
public interface Panel extends Screen {

  String title();

  /** Whether it grows with its place, for a part of it that scrolls by itself. */
  default boolean isAsHighAsItsPlace() {
    return false;
  }

  /** What stays in view below it however far it is scrolled; empty for nothing. */
  default Optional<Parent> footer() {
    return Optional.empty();
  }

  /** It is no longer shown. */
  default void closed() {}

  /** Where panels are shown, one at a time. Called on the thread that draws. */
  interface Place {

    /** Shows a panel instead of the one that is there. */
    void open(Panel panel);

    /**
     * Shows a panel that can close itself, but no other one: what closes it may come late.
     *
     * @param panel makes it, from what closes it
     */
    default void open(Function<Runnable, Panel> panel) {
      AtomicReference<@Nullable Panel> own = new AtomicReference<>();
      Panel made = panel.apply(() -> Optional.ofNullable(own.get()).ifPresent(this::close));
      own.set(made);
      open(made);
    }

    /** Takes the panel away that is there, and goes back to the screen. */
    void close();

    /** Takes one panel away; another one stays, so that an answer may come late. */
    void close(Panel panel);
  }
}
