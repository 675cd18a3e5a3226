package app.daymark.ui.compare;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Panel;
import app.daymark.ui.kit.Texts;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

/** The comparison of a role's plans, over the role. */
public final class ComparePanel implements Panel {

  private final Texts texts;
  private final VBox root;

  public ComparePanel(CompareViewModel viewModel, Texts texts) {
    this.texts = texts;
    this.root = Page.column("panel-body", new CompareView(viewModel, texts).root());
  }

  @Override
  public String title() {
    return texts.get("compare.title");
  }

  @Override
  public Parent root() {
    return root;
  }

  /** There is nothing in here to work on: the focus stays with what scrolls. */
  @Override
  public void focus() {}
}
