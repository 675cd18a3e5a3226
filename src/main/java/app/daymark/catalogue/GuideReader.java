package app.daymark.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Reads the `guide` of a pack. */
final class GuideReader {

  private GuideReader() {}

  static Guide guide(PackNode guide) throws PackProblem.Found {
    guide.mapping("title", "steps");
    List<Guide.Step> steps = new ArrayList<>();
    for (PackNode step : guide.list("steps")) {
      step.mapping("title", "text", "topics");
      steps.add(
          new Guide.Step(
              step.title("title"), step.text("text"), topics(step.listOrEmpty("topics"))));
    }
    return new Guide(guide.title("title"), List.copyOf(steps));
  }

  private static List<Guide.Topic> topics(List<PackNode> items) throws PackProblem.Found {
    List<Guide.Topic> topics = new ArrayList<>();
    for (PackNode item : items) {
      item.mapping("title", "text");
      topics.add(new Guide.Topic(item.title("title"), item.textOrEmpty("text")));
    }
    return List.copyOf(topics);
  }
}
