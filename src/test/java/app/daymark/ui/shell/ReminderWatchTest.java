package app.daymark.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.plan.PlanTerms;
import app.daymark.settings.Reminder;
import app.daymark.testkit.ViewModelDesk;
import app.daymark.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReminderWatchTest {

  @TempDir private Path data;
  private final AtomicReference<LocalDateTime> now =
      new AtomicReference<>(LocalDateTime.parse("2026-03-01T18:00"));
  private final List<String> told = new ArrayList<>();
  private ViewModelDesk desk;
  private ReminderWatch watch;

  @BeforeEach
  void open() {
    desk = new ViewModelDesk(data);
    Reminder reminder = desk.services().reminder();
    reminder.time(Optional.of(LocalTime.of(18, 30)));
    watch =
        new ReminderWatch(
            reminder,
            now::get,
            desk.plans(),
            TaskRunner.direct(),
            desk.texts(),
            (title, text) -> told.add(title + ": " + text),
            desk.errors());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void lookAt(String time) {
    now.set(LocalDateTime.parse(time));
    watch.look();
  }

  @Test
  void whatIsOpenIsToldOnceWhenItsTimeHasCome() {
    desk.plans().start(desk.template("back-end-20"), PlanTerms.from(desk.plans().studyDate()));
    int open = desk.plans().today(desk.plans().studyDate()).open().size();
    String first = desk.plans().today(desk.plans().studyDate()).open().getFirst().task().title();
    lookAt("2026-03-01T18:29");
    assertThat(told).isEmpty();
    lookAt("2026-03-01T18:30");
    lookAt("2026-03-01T18:31");
    assertThat(told)
        .containsExactly((open == 1 ? "1 task is" : open + " tasks are") + " open today: " + first);
    lookAt("2026-03-02T18:31");
    assertThat(told).hasSize(2);
  }

  @Test
  void nothingIsToldWhenNothingIsOpen() {
    lookAt("2026-03-01T18:30");
    assertThat(told).isEmpty();
  }
}
