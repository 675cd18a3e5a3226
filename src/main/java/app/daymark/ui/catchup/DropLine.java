package app.daymark.ui.catchup;

import app.daymark.plan.CatchUpOffers.Droppable;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** A task that can be left out, and whether it is. */
final class DropLine {

  private final Droppable droppable;
  private final String detail;
  private final String estimate;
  private final ReadOnlyBooleanWrapper dropped = new ReadOnlyBooleanWrapper();

  /**
   * Stays in at first.
   *
   * @param detail where it stands
   * @param estimate its minutes, and whether it is optional
   */
  DropLine(Droppable droppable, String detail, String estimate) {
    this.droppable = droppable;
    this.detail = detail;
    this.estimate = estimate;
  }

  UUID id() {
    return droppable.task().id();
  }

  String title() {
    return droppable.task().title();
  }

  String detail() {
    return detail;
  }

  String estimate() {
    return estimate;
  }

  boolean shows(Droppable other) {
    return droppable.equals(other);
  }

  int minutes() {
    return droppable.task().minutes();
  }

  ReadOnlyBooleanProperty dropped() {
    return dropped.getReadOnlyProperty();
  }

  void drop(boolean leftOut) {
    dropped.set(leftOut);
  }
}
