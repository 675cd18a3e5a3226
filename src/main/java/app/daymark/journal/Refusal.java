package app.daymark.journal;

import org.jspecify.annotations.Nullable;

/**
 * Something that can be expected to go wrong: a full disk, a damaged file, a wish that makes no
 * sense. Its message is for the learner: what happened, what was kept, what to do next.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Refusal(String message) {
    super(message);
  }

  public Refusal(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
