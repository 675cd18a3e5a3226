package app.daymark.terminal;

import app.daymark.instance.Answer;
import app.daymark.journal.DaysOff;
import app.daymark.plan.CatchUpOffer.Choice;
import app.daymark.plan.StudyWeek;
import app.daymark.salary.BandBounds;
import app.daymark.settings.Setting;
import app.daymark.store.Version;
import app.daymark.terminal.Backstage.Services;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root command: opens the window, or hands over to a command of its own. */
@Command(
    name = "daymark",
    mixinStandardHelpOptions = true,
    version = "Daymark " + Version.NAME,
    scope = ScopeType.INHERIT,
    description = "What a role is, what it pays, and what to do today to get there.",
    footer = {"", "Without a command, Daymark opens its window."},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:failed", "2:wrong use"})
public final class DaymarkCommand implements Callable<Integer> {

  private static final String NO_WINDOW = "No window can be opened here (no display, or no GTK 3)";

  private final Backstage backstage;
  private final List<String> arguments;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  private @Nullable Path data;

  private @Nullable Path pack;

  private DaymarkCommand(Backstage backstage, List<String> arguments) {
    this.backstage = backstage;
    this.arguments = arguments;
  }

  /** Runs a command line; returns its exit code. */
  public static int run(
      Backstage backstage, PrintWriter out, PrintWriter err, String... arguments) {
    Attempt attempt = new Attempt(backstage, List.of(arguments), out, err);
    return PlainToday.isMeantBy(attempt.arguments()) ? PlainToday.run(attempt) : takeApart(attempt);
  }

  /** When a window that is asked to do a command line does it. */
  public static Turn turn(List<String> arguments) {
    return Commands.turn(arguments);
  }

  private static int takeApart(Attempt attempt) {
    Backstage backstage = attempt.backstage();
    return line(backstage, attempt.arguments())
        // A window would look for them in its own folder.
        .setExpandAtFiles(false)
        .registerConverter(Path.class, typed -> backstage.place(Path.of(typed)))
        .registerConverter(LocalDate.class, Dates::parse)
        .registerConverter(RelativeDate.class, RelativeDate::parse)
        .registerConverter(StudyWeek.class, Weeks::parse)
        .registerConverter(DaysOff.class, OffDates::parse)
        .registerConverter(Choice.class, CatchUpCommand::parseWay)
        .registerConverter(Setting.class, SettingsCommand::parse)
        .registerConverter(BandBounds.class, SalaryImportCommand::parseBands)
        .registerConverter(Currency.class, SalaryImportCommand::parseCurrency)
        .setOut(attempt.out())
        .setErr(attempt.err())
        .setParameterExceptionHandler(DaymarkCommand::explainWrongUse)
        .setExecutionExceptionHandler(DaymarkCommand::explainFailure)
        .execute(attempt.arguments().toArray(String[]::new));
  }

  /** With as many commands as it takes: each one costs time, whether it is asked for or not. */
  static CommandLine line(Backstage backstage, List<String> arguments) {
    CommandLine line = new CommandLine(new DaymarkCommand(backstage, arguments));
    Commands.asked(arguments).forEach(line::addSubcommand);
    return line;
  }

  @Option(
      names = "--data",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Use the data in this folder instead of your own.")
  @SuppressWarnings("UnusedMethod") // called by picocli
  private void data(Path folder) {
    // As of a variable of the shell that has no value.
    if (folder.toString().isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--data names no folder.");
    }
    data = folder;
  }

  /** Whatever else stands there was meant for a command. */
  @Parameters(
      paramLabel = "PACK.yaml",
      arity = "0..1",
      description = "Show a pack in the window, and offer to add it.")
  @SuppressWarnings("UnusedMethod") // called by picocli
  private void pack(Path file) {
    if (!file.toString().endsWith(".yaml")) {
      throw new ParameterException(
          spec.commandLine(), "There is no command %s, and it is no pack.".formatted(file));
    }
    pack = file;
  }

  /** A window that is open is brought forward. */
  @Override
  public Integer call() {
    Optional<Answer> answer = backstage.askWindow(data, arguments, false);
    if (answer.isPresent()) {
      return attempt(spec.commandLine()).tell(answer.get());
    }
    return backstage.showWindow(data, pack) ? CommandLine.ExitCode.OK : withoutWindow();
  }

  private int withoutWindow() {
    if (pack != null) {
      spec.commandLine()
          .getErr()
          .println(
              NO_WINDOW
                  + ", and a pack is looked at and added in one. Nothing was changed; open %s where there is a screen."
                      .formatted(pack));
      return CommandLine.ExitCode.SOFTWARE;
    }
    out().println(NO_WINDOW + ", so here is Today:");
    out().println();
    try (Services services = open()) {
      TodayText.print(services.plans(), out());
    }
    return CommandLine.ExitCode.OK;
  }

  Services open() {
    Services services = backstage.open(data);
    services.warnings().forEach(spec.commandLine().getErr()::println);
    return services;
  }

  Backstage backstage() {
    return backstage;
  }

  @Nullable Path data() {
    return data;
  }

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private static int explainWrongUse(ParameterException e, String... arguments) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println(e.getMessage());
    err.println("See " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return CommandLine.ExitCode.USAGE;
  }

  private static int explainFailure(
      Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    DaymarkCommand daymark = (DaymarkCommand) command.getCommandSpec().root().userObject();
    boolean readsInput = command.getCommand() instanceof Subcommand asked && asked.readsInput();
    return daymark.attempt(command).failed(daymark.data, readsInput, e);
  }

  private Attempt attempt(CommandLine command) {
    return new Attempt(backstage, arguments, command.getOut(), command.getErr());
  }
}
