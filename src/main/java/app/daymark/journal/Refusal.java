package app.daymark.journal;

/**
 * Something that can be expected to go wrong: a full disk, a damaged file, a wish that makes no
 * sense. Its message is for the learner: what happened, what was kept, what to do next.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Refusal(String message) {
    super(message);
  }

  public Refusal(String message, Throwable cause) {
    super(message, cause);
  }
}
