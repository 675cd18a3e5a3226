package app.daymark.catalogue;

import app.daymark.journal.Phrase;

/**
 * What is wrong with a pack.
 *
 * @param file the pack's name or path
 * @param line counted from 1; 0 when it is about the whole file
 * @param expected what should stand there, and what does
 */
public record PackProblem(String file, int line, Phrase expected) {

  /** As compilers print it: {@code file:line: expected}. */
  public Phrase phrase() {
    return line == 0
        ? Phrase.of("%s: %s", file, expected)
        : Phrase.of("%s:%d: %s", file, line, expected);
  }

  /** The same in English. */
  @Override
  public String toString() {
    return phrase().toString();
  }

  /** Thrown at the first problem in a pack; the pack is then left out. */
  static final class Found extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient PackProblem problem;

    Found(PackProblem problem) {
      super(problem.toString());
      this.problem = problem;
    }

    PackProblem problem() {
      return problem;
    }
  }
}
