package app.daymark;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.NopStatusListener;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;

/**
 * Where the log goes: into the data folder, 14 days of it and 20 MB at most. Asked by logback when
 * the first logger is made; said in Java, because to read it from a file would take longer than all
 * the rest of logging.
 */
public final class LogFile extends ContextAwareBase implements Configurator {

  private static final String LINE =
      "%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level [%thread] %logger{0}: %msg%n";

  private final Path folder;

  /** Into the folder that {@link Main} found; into the platform's for temporary files before. */
  public LogFile() {
    this(Path.of(System.getProperty("daymark.logs", System.getProperty("java.io.tmpdir"))));
  }

  LogFile(Path folder) {
    this.folder = folder;
  }

  @Override
  public ExecutionStatus configure(LoggerContext logback) {
    // Where no log can be written, that is no news for who reads the terminal.
    logback.getStatusManager().add(new NopStatusListener());
    RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
    file.setContext(logback);
    file.setName("file");
    file.setFile(folder.resolve("daymark.log").toString());
    file.setEncoder(lines(logback));
    SizeAndTimeBasedRollingPolicy<ILoggingEvent> days = days(logback);
    days.setParent(file);
    days.start();
    file.setRollingPolicy(days);
    // The same trigger without its wrapping, for which the path would have to be a regular
    // expression.
    file.setTriggeringPolicy(days.getTimeBasedFileNamingAndTriggeringPolicy());
    file.start();
    Logger root = logback.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.INFO);
    root.addAppender(file);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  private static PatternLayoutEncoder lines(LoggerContext logback) {
    PatternLayoutEncoder lines = new PatternLayoutEncoder();
    lines.setContext(logback);
    lines.setPattern(LINE);
    lines.start();
    return lines;
  }

  private SizeAndTimeBasedRollingPolicy<ILoggingEvent> days(LoggerContext logback) {
    SizeAndTimeBasedRollingPolicy<ILoggingEvent> days = new SizeAndTimeBasedRollingPolicy<>();
    days.setContext(logback);
    // A pattern knows no way to say %, which begins a date, but a date that is written as %.
    days.setFileNamePattern(
        folder.toString().replace("%", "%d{%,aux}") + "/daymark-%d{yyyy-MM-dd}.%i.log");
    days.setMaxFileSize(FileSize.valueOf("2MB"));
    days.setMaxHistory(14);
    days.setTotalSizeCap(FileSize.valueOf("20MB"));
    return days;
  }
}
