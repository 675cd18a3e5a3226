package app.daymark.terminal;

import app.daymark.terminal.Backstage.Services;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands share: the root's options, and where to write. */
abstract class Subcommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  DaymarkCommand daymark() {
    return (DaymarkCommand) spec.root().userObject();
  }

  Services open() {
    return daymark().open();
  }

  /** See {@link Backstage#inTurn}. */
  void inTurn(Runnable change) {
    daymark().backstage().inTurn(change);
  }

  /** Whether it needs what comes through standard input. */
  boolean readsInput() {
    return false;
  }

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** To be thrown when the arguments make no sense; exits with 2. */
  ParameterException wrongUse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
