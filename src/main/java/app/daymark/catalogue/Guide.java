package app.daymark.catalogue;

import java.util.List;

/**
 * An ordered "how to become one".
 *
 * @param steps in order; at least one
 */
public record Guide(String title, List<Step> steps) {

  /**
   * One step on the way.
   *
   * @param topics what to learn in this step, in order; may be empty
   */
  public record Step(String title, String text, List<Topic> topics) {}

  /**
   * Something to learn within a step.
   *
   * @param text what it is and why it matters; empty where the title says enough
   */
  public record Topic(String title, String text) {}
}
