package app.daymark.ui.shell;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** What goes on by itself behind a window, looked at once a minute. On the thread that draws. */
public final class Watches {

  /** By then the window's first pictures are drawn. */
  public static final Duration FIRST_PICTURES = Duration.seconds(1);

  private final DayWatch day;
  private final Timeline minutes;
  private final PauseTransition once = new PauseTransition(FIRST_PICTURES);

  /**
   * Does nothing by itself yet.
   *
   * @param day notices a new study day
   * @param reminder reminds of what is open
   * @param housekeeping backs up and checks
   * @param once done once, when the first pictures are there, which need not wait for it
   */
  public Watches(DayWatch day, ReminderWatch reminder, Housekeeping housekeeping, Runnable once) {
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
    this.once.setOnFinished(_ -> once.run());
  }

  /** Notices a new study day. */
  DayWatch day() {
    return day;
  }

  /** Looks once a minute from now on. */
  void start() {
    minutes.play();
    once.play();
  }

  /** Looks no more by itself. */
  void stop() {
    minutes.stop();
    once.stop();
  }
}
