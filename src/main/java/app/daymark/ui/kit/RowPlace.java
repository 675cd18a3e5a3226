package app.daymark.ui.kit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A place in a list, and the row that is there now. A list lays out all it shows when one of its
 * items changes; in a place, a row is exchanged and only that is drawn.
 */
public final class RowPlace {

  private final ReadOnlyObjectWrapper<ListRow> row;

  RowPlace(ListRow row) {
    this.row = new ReadOnlyObjectWrapper<>(row);
  }

  public ListRow row() {
    return row.get();
  }

  ReadOnlyObjectProperty<ListRow> rowProperty() {
    return row.getReadOnlyProperty();
  }

  /** Exchanges the row; an equal one is not drawn again. */
  void show(ListRow other) {
    if (!other.equals(row.get())) {
      row.set(other);
    }
  }
}
