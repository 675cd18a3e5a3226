package app.daymark.testkit;

import app.daymark.ui.kit.Notice;
import java.util.ArrayList;
import java.util.List;

/** Keeps the notices that were shown. */
public final class Board implements Notice.Board {

  private final List<Notice> shown = new ArrayList<>();

  @Override
  public void show(Notice notice) {
    shown.add(notice);
  }

  public List<Notice> shown() {
    return shown;
  }

  /** The text of the latest notice; empty while there is none. */
  public String latest() {
    return shown.isEmpty() ? "" : shown.getLast().text();
  }
}
