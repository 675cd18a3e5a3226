package app.daymark.ui.pack;

import app.daymark.catalogue.NewPack;
import app.daymark.catalogue.PlanTemplate;
import app.daymark.catalogue.Role;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Panel;
import app.daymark.ui.kit.Texts;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a pack holds that was opened, and the question whether to add it. */
public final class AddPackPanel implements Panel {

  private final AddPackViewModel viewModel;
  private final Texts texts;
  private final VBox content = Page.column("restore");
  private final Button add;
  private final Parent root;
  private final Parent footer;

  public AddPackPanel(AddPackViewModel viewModel, Texts texts) {
    this.viewModel = viewModel;
    this.texts = texts;
    this.add = button("pack.add.button", viewModel::add);
    this.root =
        Page.column(
            "panel-body",
            content,
            Page.text("problem", viewModel.problem()),
            Page.text("backup-path", viewModel.file()));
    this.footer = footerColumn();
    viewModel.pack().subscribe(this::write);
  }

  @Override
  public String title() {
    return texts.get("pack.add.title");
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public Optional<Parent> footer() {
    return Optional.of(footer);
  }

  /** Once it can be added, Enter adds it; until then Tab leads on. */
  @Override
  public void focus() {
    add.requestFocus();
  }

  private void write(@Nullable NewPack pack) {
    content.getChildren().clear();
    content.setManaged(pack != null);
    if (pack != null) {
      Role role = pack.role();
      content
          .getChildren()
          .addAll(
              Page.column(
                  "page-titles",
                  Page.text("item-title", role.title()),
                  Page.text("prose", role.summary())),
              plans(role));
    }
  }

  private Node plans(Role role) {
    VBox plans = Page.field(texts.get("pack.add.plans"));
    if (role.plans().isEmpty()) {
      plans.getChildren().add(Page.text("field-text", texts.get("pack.add.none")));
    }
    for (PlanTemplate plan : role.plans()) {
      String line = texts.get("pack.add.plan", plan.title(), plan.days(), plan.taskCount());
      plans.getChildren().add(Page.text("field-text", line));
    }
    return plans;
  }

  private Parent footerColumn() {
    Node kept = Page.text("footer-summary", texts.get("pack.add.kept"));
    Page.showWhile(kept, viewModel.ready());
    VBox words = Page.column("footer-words", kept);
    add.getStyleClass().add("accent");
    add.setId("add-pack");
    add.setDefaultButton(true);
    add.disableProperty().bind(viewModel.ready().not());
    return Page.column(
        "panel-footer", Page.footerRow(words, button("pack.add.cancel", viewModel::close), add));
  }

  private Button button(String key, Runnable action) {
    return Page.button(texts.get(key), action);
  }
}
