package app.daymark.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.store.AppFolders;
import app.daymark.store.DataLock;
import app.daymark.testkit.TestData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code today} by itself says what it says when it is taken apart. */
class PlainTodayTest {

  @TempDir private Path own;

  @Test
  void itSaysWhatTheCommandSays() {
    Terminal terminal = new Terminal(own);
    assertThat(terminal.said("today")).isEqualTo(terminal.said("today", "--data", own.toString()));
    terminal.said("start", "back-end-20");
    terminal.said("done", "1");
    assertThat(terminal.saidOnly("today"))
        .contains("[x]", "1. [ ]")
        .isEqualTo(terminal.said("today", "--on", TestData.MONDAY.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "today --help", "today today", "--data DIR today", "Today", "@today"})
  void whatHasMoreToItIsTakenApart(String line) {
    assertThat(PlainToday.isMeantBy(List.of(line.split(" ", -1)))).isFalse();
  }

  @Test
  void whatGoesWrongIsTold() throws Exception {
    Terminal terminal = new Terminal(own);
    terminal.broken = true;
    assertThat(terminal.run("today").err()).contains("unexpected", "broken");
    assertThat(terminal.run("today").code()).isEqualTo(1);
    Files.writeString(own.resolve("journal"), "a file where the folder belongs");
    terminal.broken = false;
    terminal.refused(1, own.toString(), "today");
  }

  @Test
  void aWindowThatHasTheDataAnswers() {
    AppFolders folders = new AppFolders(own);
    Terminal terminal =
        new Terminal(own) {
          @Override
          public Services open(@Nullable Path data) {
            DataLock.take(folders);
            throw new AssertionError("It was taken twice");
          }

          @Override
          public Optional<app.daymark.instance.Answer> askWindow(
              @Nullable Path data, List<String> arguments, boolean readsInput) {
            return Optional.of(new app.daymark.instance.Answer(7, "asked for " + arguments, ""));
          }
        };
    try (DataLock _ = DataLock.take(folders)) {
      Terminal.Answer answer = terminal.run("today");
      assertThat(answer.out()).isEqualTo("asked for [today]");
      assertThat(answer.code()).isEqualTo(7);
    }
  }
}
