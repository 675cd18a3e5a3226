package app.daymark.ui.kit;

import javafx.beans.value.ObservableValue;

/** Gives the focus once what is to have it is shown: what is not visible cannot take it. */
public final class DueFocus {

  private final ObservableValue<Boolean> shown;
  private final Runnable focus;
  private boolean due;

  /**
   * Waits for what shows a control; made after the control follows it.
   *
   * @param focus gives the control the focus
   */
  public DueFocus(ObservableValue<Boolean> shown, Runnable focus) {
    this.shown = shown;
    this.focus = focus;
    shown.subscribe(this::giveIfDue);
  }

  /** Gives the focus now, or as soon as that is possible. */
  public void ask() {
    due = true;
    giveIfDue();
  }

  private void giveIfDue() {
    if (due && shown.getValue()) {
      due = false;
      focus.run();
    }
  }
}
