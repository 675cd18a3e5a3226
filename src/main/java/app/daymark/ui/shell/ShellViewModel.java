package app.daymark.ui.shell;

import app.daymark.ui.kit.Notice;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the window shows around its screens: which one, the latest notice, and undo. */
public final class ShellViewModel implements Notice.Board {

  private final ObjectProperty<ScreenName> screen = new SimpleObjectProperty<>(ScreenName.TODAY);
  private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

  // Properties

  /** Input: the screen to show. */
  public ObjectProperty<ScreenName> screen() {
    return screen;
  }

  /** The latest notice; null when there is none to show. */
  public ReadOnlyObjectProperty<@Nullable Notice> notice() {
    return notice.getReadOnlyProperty();
  }

  // Commands

  /** Shows a screen. */
  public void open(ScreenName name) {
    screen.set(name);
  }

  @Override
  public void show(Notice shown) {
    // Through null, so that the same words twice are told twice.
    notice.set(null);
    notice.set(shown);
  }

  /** Takes the notice away. */
  public void dismiss() {
    notice.set(null);
  }
}
