package app.daymark.ui.shell;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** What goes on by itself behind a window, looked at once a minute. On the thread that draws. */
public final class Watches {

  private final DayWatch day;
  private final Timeline minutes;

  /**
   * Does nothing by itself yet.
   *
   * @param day notices a new study day
   * @param reminder reminds of what is open
   * @param housekeeping backs up and checks
   */
  public Watches(DayWatch day, ReminderWatch reminder, Housekeeping housekeeping) {
    this.day = day;
    this.minutes =
        new Timeline(
            new KeyFrame(
                Duration.minutes(1),
                _ -> {
                  day.look();
                  reminder.look();
                  housekeeping.look();
                }));
    minutes.setCycleCount(Animation.INDEFINITE);
  }

  /** Notices a new study day. */
  DayWatch day() {
    return day;
  }

  /** Looks once a minute from now on. */
  void start() {
    minutes.play();
  }

  /** Looks no more by itself. */
  void stop() {
    minutes.stop();
  }
}
