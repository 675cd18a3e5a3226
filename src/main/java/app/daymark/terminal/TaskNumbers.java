package app.daymark.terminal;

import app.daymark.plan.Today;
import app.daymark.plan.Today.Item;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Open tasks, chosen by the numbers that {@code daymark today} gives them. */
final class TaskNumbers {

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec command;

  @Parameters(paramLabel = "N", arity = "1..*", description = "Numbers of open tasks.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private List<Integer> numbers;

  /** The tasks, each once. All numbers are checked first, so a wrong one changes nothing. */
  Set<Item> in(Today today) {
    List<Item> open = today.open();
    LinkedHashSet<Item> chosen = new LinkedHashSet<>();
    for (int number : numbers) {
      if (number < 1 || number > open.size()) {
        throw new ParameterException(command.commandLine(), notListed(number, open.size()));
      }
      chosen.add(open.get(number - 1));
    }
    return chosen;
  }

  private static String notListed(int number, int count) {
    return count == 0
        ? "There is no open task %d: nothing is open on this day.".formatted(number)
        : "There is no open task %d: they are numbered 1 to %d.".formatted(number, count);
  }
}
