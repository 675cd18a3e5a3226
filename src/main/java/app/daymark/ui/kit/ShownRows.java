package app.daymark.ui.kit;

import app.daymark.ui.kit.ListRow.TaskLine;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The rows of a list of tasks: as they were read last, but for what was ticked since. A tick is
 * drawn before it is on disk, in its place; what is read behind it says what became of it.
 */
public final class ShownRows {

  private final ObservableList<ListRow> shown = FXCollections.observableArrayList();
  private final ObservableList<ListRow> view = FXCollections.unmodifiableObservableList(shown);
  private List<ListRow> read = List.of();

  public ObservableList<ListRow> all() {
    return view;
  }

  /** Shows what was read; the same again is not drawn again. */
  public void show(List<ListRow> rows) {
    read = List.copyOf(rows);
    if (!shown.equals(read)) {
      shown.setAll(read);
    }
  }

  /** Shows what was read before, as nothing newer can be. */
  public void takeBack() {
    show(read);
  }

  /**
   * Draws an open task as done.
   *
   * @return false when it is drawn so already but not known to be: a key pressed twice must not
   *     open it again
   */
  public boolean tick(TaskLine line) {
    if (!read.contains(line)) {
      return false;
    }
    int place = shown.indexOf(line);
    if (line.open() && place >= 0) {
      shown.set(place, line.ticked());
    }
    return true;
  }
}
