package app.daymark.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is moved. */
public final class AdjustableClock extends Clock {

  private Instant now;
  private ZoneId zone;

  private AdjustableClock(Instant now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /** Noon of a date, in UTC. */
  public static AdjustableClock noonOf(LocalDate date) {
    return new AdjustableClock(noon(date), ZoneOffset.UTC);
  }

  private static Instant noon(LocalDate date) {
    return date.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  public void advance(Duration duration) {
    now = now.plus(duration);
  }

  public void moveTo(Instant instant) {
    now = instant;
  }

  /** Shows the time of another zone from now on. */
  public void travelTo(ZoneId other) {
    zone = other;
  }

  public void moveToNoonOf(LocalDate date) {
    now = noon(date);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new AdjustableClock(now, other);
  }
}
