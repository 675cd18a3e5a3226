package app.daymark.plan;

import app.daymark.journal.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One way to catch up, worked out before it is taken.
 *
 * @param ends of the plans it changes
 * @param busiestOn the fullest date from today on, all plans together
 * @param busiestMinutes what is open on it then, without what is done
 * @param changes what taking it does
 */
public record CatchUpOffer(
    Choice choice,
    List<NewEnd> ends,
    LocalDate busiestOn,
    int busiestMinutes,
    List<Change> changes) {

  /** The ways there are. */
  public enum Choice {
    /** Everything later. */
    PUSH,
    /** Fuller days, the same end. */
    COMPRESS,
    /** Some tasks left out, the same end. */
    TRIM
  }

  /**
   * When a plan ends.
   *
   * @param before as things stand
   * @param after once the offer is taken
   */
  public record NewEnd(UUID plan, String title, LocalDate before, LocalDate after) {}

  /** Whether no plan ends later than now. */
  public boolean keepsEnd() {
    return ends.stream().noneMatch(end -> end.after().isAfter(end.before()));
  }

  /** The last of the new ends. */
  public LocalDate end() {
    return ends.stream().map(NewEnd::after).max(LocalDate::compareTo).orElseThrow();
  }
}
