package app.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.testkit.Folders;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What is logged lands in the data folder, whatever that is called. */
class LogFileTest {

  private final LoggerContext logback = new LoggerContext();

  @TempDir Path temp;

  @AfterEach
  void stop() {
    logback.stop();
  }

  private Logger logInto(Path folder) {
    LogFile log = new LogFile(folder);
    logback.setMDCAdapter(new LogbackMDCAdapter());
    log.setContext(logback);
    log.configure(logback);
    return logback.getLogger("app.daymark.Some");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain", "two words", "हिन्दी", "a(b", "a)b", "(a)", "a[b", "a]b", "a{b", "a}b", "a$b",
        "${b", "${b}", "a%b", "%d", "100%", "%d{", "a%b(c", "%i)", ":-", "a*b?", "a+b.c^"
      })
  void folderMayBeCalledAnything(String name) throws IOException {
    Path folder = Files.createDirectory(temp.resolve(name));
    Logger some = logInto(folder);
    some.info("said before");
    tomorrow();
    some.info("said after");
    assertThat(folder.resolve("daymark.log"))
        .content()
        .endsWith("Some: said after\n")
        .hasLineCount(1);
    assertThat(Folders.names(folder))
        .hasSize(2)
        .first()
        .asString()
        .matches("daymark-[-0-9]{10}\\.0\\.log");
    assertThat(folder.resolve(Folders.names(folder).getFirst()))
        .content()
        .endsWith("said before\n");
    assertThat(Folders.names(temp)).containsExactly(name);
  }

  private void tomorrow() {
    ((SizeAndTimeBasedRollingPolicy<?>) file().getRollingPolicy())
        .getTimeBasedFileNamingAndTriggeringPolicy()
        .setCurrentTime(System.currentTimeMillis() + Duration.ofDays(1).toMillis());
  }

  private RollingFileAppender<?> file() {
    return (RollingFileAppender<?>) logback.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("file");
  }

  @Test
  void whatOnlyHelpsToFindMistakesIsNotLogged() throws IOException {
    Logger some = logInto(temp);
    some.debug("said quietly");
    some.warn("said aloud", new IOException("the cause"));
    assertThat(Files.readString(temp.resolve("daymark.log")))
        .doesNotContain("quietly")
        .containsPattern(
            "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3} WARN  \\[.*] Some: said aloud\n")
        .contains("java.io.IOException: the cause\n\tat ");
  }

  @Test
  void folderThatCannotBeWrittenIsNoNewsForTheTerminal() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "in the way");
    logInto(file).warn("said to nobody");
    assertThat(file).hasContent("in the way");
  }

  @Test
  void logbackIsToldOfIt() {
    LoggerContext own = (LoggerContext) LoggerFactory.getILoggerFactory();
    assertThat(own.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("file"))
        .isInstanceOfSatisfying(
            RollingFileAppender.class, file -> assertThat(file.getFile()).endsWith("daymark.log"));
  }
}
