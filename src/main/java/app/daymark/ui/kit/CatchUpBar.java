package app.daymark.ui.kit;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Says what is waiting from earlier days, and leads to catching up; not there when nothing is. */
public final class CatchUpBar {

  private CatchUpBar() {}

  /**
   * Makes one.
   *
   * @param missed what is waiting, in words; empty for nothing
   */
  public static Node of(ObservableStringValue missed, Texts texts, Runnable catchUp) {
    return Page.onceShown(missed.map(words -> !words.isEmpty()), () -> bar(missed, texts, catchUp));
  }

  private static Node bar(ObservableStringValue missed, Texts texts, Runnable catchUp) {
    Label text = Page.text("waiting-text", missed);
    text.setMaxWidth(Double.MAX_VALUE);
    return Beside.filling("waiting", text, Page.button(texts.get("today.catchUp"), catchUp));
  }
}
