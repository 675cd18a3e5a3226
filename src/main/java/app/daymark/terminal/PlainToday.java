package app.daymark.terminal;

import app.daymark.terminal.Backstage.Services;
import java.util.List;
import picocli.CommandLine.ExitCode;

/**
 * The command line {@code today} and nothing else. It is asked for more often than all others, and
 * taking it apart took half as long as opening the data.
 */
final class PlainToday {

  private static final List<String> LINE = List.of("today");

  private PlainToday() {}

  static boolean isMeantBy(List<String> arguments) {
    return arguments.equals(LINE);
  }

  /** Does what {@link TodayCommand} does without its options; returns the exit code. */
  static int run(Attempt attempt) {
    TodayText.prepare();
    try (Services services = attempt.backstage().open(null)) {
      services.warnings().forEach(attempt.err()::println);
      TodayText.print(services.plans(), attempt.out());
      return ExitCode.OK;
    } catch (RuntimeException e) {
      return attempt.failed(null, false, e);
    }
  }
}
