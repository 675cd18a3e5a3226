package app.daymark.ui.start;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.start.FirstRunViewModel.Step;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a step asks for, and which of the steps it is. */
final class FirstRunHeader {

  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

  private final FirstRunViewModel viewModel;
  private final Texts texts;
  private final Node root;

  FirstRunHeader(FirstRunViewModel viewModel, Texts texts) {
    this.viewModel = viewModel;
    this.texts = texts;
    VBox titles =
        Page.column(
            "page-titles",
            Page.text(
                "page-title", viewModel.step().map(step -> texts.get("first.title." + name(step)))),
            Page.text(
                "page-lead", viewModel.step().map(step -> texts.get("first.lead." + name(step)))));
    HBox.setHgrow(titles, Priority.ALWAYS);
    HBox header = new HBox(titles, dots());
    header.getStyleClass().add("page-header");
    this.root = header;
  }

  Node root() {
    return root;
  }

  private static String name(Step step) {
    return step.name().toLowerCase(Locale.ROOT);
  }

  private Node dots() {
    HBox dots = new HBox();
    dots.getStyleClass().add("step-dots");
    for (Step each : Step.values()) {
      Region dot = new Region();
      dot.getStyleClass().add("step-dot");
      viewModel
          .step()
          .subscribe(now -> {
            dot.pseudoClassStateChanged(HERE, each == now);
            dot.pseudoClassStateChanged(PAST, each.compareTo(now) < 0);
          });
      dots.getChildren().add(dot);
    }
    VBox all =
        Page.column("step-place", dots, Page.text("caption", viewModel.step().map(this::progress)));
    all.setMinWidth(Region.USE_PREF_SIZE);
    dots.setAccessibleRole(AccessibleRole.TEXT);
    dots.accessibleTextProperty().bind(viewModel.step().map(this::progress));
    return all;
  }

  private String progress(Step step) {
    return texts.get("first.step", step.number(), Step.values().length);
  }
}
