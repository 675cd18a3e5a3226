package app.daymark.ui.compare;

import app.daymark.catalogue.PlanComparison;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Plans side by side: the days of each topic, then what the shorter plans leave out. */
public final class CompareView {

  private final CompareViewModel viewModel;
  private final Texts texts;
  private final VBox content = Page.column("compare");
  private final ScrollPane root = new ScrollPane(content);

  public CompareView(CompareViewModel viewModel, Texts texts) {
    this.viewModel = viewModel;
    this.texts = texts;
    root.getStyleClass().addAll("page-scroll", "compare-scroll");
    root.setFitToWidth(true);
    // The arrow keys scroll what has the focus, and there is nothing else in here to have it.
    root.setFocusTraversable(true);
    viewModel.comparison().subscribe(this::write);
  }

  public Parent root() {
    return root;
  }

  private void write(PlanComparison comparison) {
    content.getChildren().setAll(new CompareTable(viewModel, texts).of(comparison));
    if (!comparison.gaps().isEmpty()) {
      content.getChildren().add(new GapPane(viewModel, texts).of(comparison.gaps()));
    }
    root.setVvalue(0);
  }
}
