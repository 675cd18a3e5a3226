package app.daymark.ui.shell;

import java.time.LocalDate;
import java.util.function.Supplier;

/** Notices that a new study day has begun while the window was open. */
public final class DayWatch {

  private final Supplier<LocalDate> studyDate;
  private final Runnable onNewDay;
  private LocalDate last;

  public DayWatch(Supplier<LocalDate> studyDate, Runnable onNewDay) {
    this.studyDate = studyDate;
    this.onNewDay = onNewDay;
    this.last = studyDate.get();
  }

  /** Looks now. */
  public void look() {
    LocalDate now = studyDate.get();
    if (!now.equals(last)) {
      last = now;
      onNewDay.run();
    }
  }
}
