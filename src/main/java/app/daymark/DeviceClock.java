package app.daymark;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A time in the zone of the device. The zone is looked up when it is asked for, as reading the
 * rules of all zones takes its time, and a start has other things to do first.
 */
final class DeviceClock extends Clock {

  private final Clock time;

  DeviceClock(Clock time) {
    this.time = time;
  }

  /** Begins to read the rules, on a thread of its own. */
  static void prepare() {
    new Thread(
            () -> {
              var _ = ZoneId.systemDefault();
            },
            "daymark-zones")
        .start();
  }

  @Override
  public ZoneId getZone() {
    return ZoneId.systemDefault();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return time.withZone(zone);
  }

  @Override
  public Instant instant() {
    return time.instant();
  }
}
