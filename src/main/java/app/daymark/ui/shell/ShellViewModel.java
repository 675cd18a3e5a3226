package app.daymark.ui.shell;

import app.daymark.ui.kit.Notice;
import app.daymark.ui.kit.Panel;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the window shows: which screen, a panel over it, and the latest notice. */
public final class ShellViewModel implements Notice.Board, Panel.Place {

  private final ObjectProperty<ScreenName> screen = new SimpleObjectProperty<>(ScreenName.TODAY);
  private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

  /** Warnings that others came before, the latest last. */
  private final Deque<Notice> waiting = new ArrayDeque<>();

  private final ReadOnlyObjectWrapper<@Nullable Panel> panel = new ReadOnlyObjectWrapper<>();

  // Properties

  /** Input: the screen to show. */
  public ObjectProperty<ScreenName> screen() {
    return screen;
  }

  /** The latest notice; null when there is none to show. */
  public ReadOnlyObjectProperty<@Nullable Notice> notice() {
    return notice.getReadOnlyProperty();
  }

  /** What lies over the screen; null for nothing. */
  public ReadOnlyObjectProperty<@Nullable Panel> panel() {
    return panel.getReadOnlyProperty();
  }

  // Commands

  /** Shows a screen, without anything over it. */
  public void open(ScreenName name) {
    close();
    screen.set(name);
  }

  @Override
  public void open(Panel opened) {
    close();
    Notice told = notice.get();
    if (told != null && told.kind() != Notice.Kind.WARNING) {
      // It would lie over the panel's foot, and is about what was there before.
      dismiss();
    }
    panel.set(opened);
  }

  @Override
  public void close() {
    Panel open = panel.get();
    panel.set(null);
    if (open != null) {
      open.closed();
    }
  }

  @Override
  public void close(Panel closing) {
    if (closing.equals(panel.get())) {
      close();
    }
  }

  @Override
  public void show(Notice shown) {
    Notice before = notice.get();
    if (shown.kind() == Notice.Kind.PLAIN) {
      // How something came out, perhaps what a warning was about.
      waiting.clear();
    } else if (before != null && before.kind() == Notice.Kind.WARNING) {
      waiting.addLast(before);
    }
    waiting.removeIf(warning -> warning.text().equals(shown.text()));
    // Through null, so that the same words twice are told twice.
    notice.set(null);
    notice.set(shown);
  }

  /** Takes the notice away; a warning it came before is there again. */
  public void dismiss() {
    notice.set(waiting.pollLast());
  }

  /** Takes the panel away, or else the notice. */
  public void escape() {
    if (panel.get() == null) {
      dismiss();
    } else {
      close();
    }
  }
}
