package app.daymark.ui.role;

import app.daymark.catalogue.Guide;
import app.daymark.ui.kit.Page;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The numbered steps of a guide, each with its topics. */
final class GuidePane {

  private GuidePane() {}

  static Node of(Guide guide) {
    VBox steps = Page.column("steps");
    for (int i = 0; i < guide.steps().size(); i++) {
      steps.getChildren().add(step(i + 1, guide.steps().get(i)));
    }
    return Page.column("section", Page.text("section-title", guide.title()), steps);
  }

  private static Node step(int number, Guide.Step step) {
    Label badge = new Label(String.valueOf(number));
    badge.getStyleClass().add("step-number");
    VBox texts =
        Page.column(
            "step-texts", Page.text("item-title", step.title()), Page.text("prose", step.text()));
    if (!step.topics().isEmpty()) {
      VBox topics = Page.column("topics");
      step.topics().forEach(topic -> topics.getChildren().add(topic(topic)));
      texts.getChildren().add(topics);
    }
    HBox.setHgrow(texts, Priority.ALWAYS);
    HBox row = new HBox(badge, texts);
    row.getStyleClass().add("step");
    return row;
  }

  private static Node topic(Guide.Topic topic) {
    Label title = Page.text("topic-title", topic.title());
    return topic.text().isEmpty()
        ? title
        : Page.column("topic", title, Page.text("topic-text", topic.text()));
  }
}
