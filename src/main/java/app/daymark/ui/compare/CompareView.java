package app.daymark.ui.compare;

import app.daymark.catalogue.PlanComparison;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

/** Plans side by side: the days of each topic, then what the shorter plans leave out. */
public final class CompareView {

  private final CompareViewModel viewModel;
  private final Texts texts;
  private final VBox content = Page.column("compare");

  public CompareView(CompareViewModel viewModel, Texts texts) {
    this.viewModel = viewModel;
    this.texts = texts;
    viewModel.comparison().subscribe(this::write);
  }

  public Parent root() {
    return content;
  }

  private void write(PlanComparison comparison) {
    content.getChildren().setAll(new CompareTable(viewModel, texts).of(comparison));
    if (!comparison.gaps().isEmpty()) {
      content.getChildren().add(new GapPane(viewModel, texts).of(comparison.gaps()));
    }
  }
}
