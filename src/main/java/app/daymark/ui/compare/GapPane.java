package app.daymark.ui.compare;

import app.daymark.catalogue.PlanGap;
import app.daymark.catalogue.PlanGap.MissingTopic;
import app.daymark.catalogue.PlanGap.ReducedTopic;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What the shorter plans leave out: topics first, then tasks of topics they have. */
final class GapPane {

  private final CompareViewModel viewModel;
  private final Texts texts;

  GapPane(CompareViewModel viewModel, Texts texts) {
    this.viewModel = viewModel;
    this.texts = texts;
  }

  Node of(List<PlanGap> gaps) {
    VBox pane =
        Page.column(
            "compare-gaps",
            Page.column(
                "compare-gaps-head",
                Page.text("section-title", texts.get("compare.gaps")),
                Page.text("caption", viewModel.measure())));
    gaps.forEach(gap -> pane.getChildren().add(gap(gap)));
    return pane;
  }

  private Node gap(PlanGap gap) {
    VBox parts =
        Page.column(
            "compare-gap",
            Page.text("item-title", gap.plan().title()),
            Page.text("compare-summary", viewModel.summary(gap)));
    addPart(parts, "compare.missing", gap.missing().stream().map(this::missing).toList());
    addPart(parts, "compare.reduced", gap.reduced().stream().map(this::reduced).toList());
    return parts;
  }

  private void addPart(VBox parts, String title, List<Node> items) {
    if (!items.isEmpty()) {
      parts
          .getChildren()
          .addAll(
              Page.text("compare-part-title", texts.get(title)),
              Page.column("compare-items", items));
    }
  }

  private Node missing(MissingTopic topic) {
    VBox item =
        Page.column("compare-item", Page.text("compare-item-title", viewModel.missing(topic)));
    addNote(item, viewModel.elsewhere(topic));
    return item;
  }

  private Node reduced(ReducedTopic topic) {
    VBox item = Page.column("compare-item", Page.text("compare-item-title", topic.area().title()));
    topic.leftOut().stream()
        .map(task -> Page.text("compare-task", viewModel.task(task)))
        .forEach(item.getChildren()::add);
    addNote(item, viewModel.instead(topic));
    return item;
  }

  private static void addNote(VBox item, String note) {
    if (!note.isEmpty()) {
      item.getChildren().add(Page.text("compare-note", note));
    }
  }
}
