package app.daymark.ui.shell;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Notices that a new study day has begun while the window was open. */
public final class DayWatch {

  private final Supplier<LocalDate> studyDate;
  private final Runnable onNewDay;
  private final Timeline minutes = new Timeline(new KeyFrame(Duration.minutes(1), _ -> look()));
  private LocalDate last;

  public DayWatch(Supplier<LocalDate> studyDate, Runnable onNewDay) {
    this.studyDate = studyDate;
    this.onNewDay = onNewDay;
    this.last = studyDate.get();
  }

  /** Looks once a minute from now on. */
  public void start() {
    minutes.setCycleCount(Timeline.INDEFINITE);
    minutes.play();
  }

  /** Looks no more by itself. */
  public void stop() {
    minutes.stop();
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
