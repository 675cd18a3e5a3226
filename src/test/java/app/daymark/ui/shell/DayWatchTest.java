package app.daymark.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class DayWatchTest {

  @Test
  void eachNewDayIsToldOnce() {
    AtomicReference<LocalDate> today = new AtomicReference<>(LocalDate.of(2026, 3, 1));
    AtomicInteger told = new AtomicInteger();
    DayWatch watch = new DayWatch(today::get, told::incrementAndGet);
    watch.look();
    assertThat(told).hasValue(0);
    today.set(LocalDate.of(2026, 3, 2));
    watch.look();
    watch.look();
    assertThat(told).hasValue(1);
  }
}
