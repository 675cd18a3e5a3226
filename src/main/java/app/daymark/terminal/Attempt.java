package app.daymark.terminal;

import app.daymark.instance.Answer;
import app.daymark.journal.Refusal;
import app.daymark.store.DataLock;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.ExitCode;

/**
 * A command line that is being carried out.
 *
 * @param arguments all of it
 * @param out where it says what came of it
 * @param err where it says what is wrong
 */
record Attempt(Backstage backstage, List<String> arguments, PrintWriter out, PrintWriter err) {

  /**
   * Says why it failed; what a window has in its hands is done there instead.
   *
   * @param data the folder it named; null for the learner's own
   * @param readsInput whether it needs what comes through standard input
   * @return the exit code
   */
  int failed(@Nullable Path data, boolean readsInput, Exception e) {
    Optional<Answer> instead =
        e instanceof DataLock.InUse
            ? backstage.askWindow(data, arguments, readsInput)
            : Optional.empty();
    if (instead.isPresent()) {
      return tell(instead.get());
    }
    if (e instanceof Refusal) {
      err.println(e.getMessage());
    } else {
      LoggerFactory.getLogger(Attempt.class).error("{} failed", arguments, e);
      err.println("Something unexpected went wrong: " + e);
      err.println("The log folder in your data folder has the details.");
    }
    return ExitCode.SOFTWARE;
  }

  /** Says what a window answered, as if it had been done here; returns the exit code. */
  int tell(Answer answer) {
    out.print(answer.out());
    out.flush();
    err.print(answer.err());
    err.flush();
    return answer.code();
  }
}
