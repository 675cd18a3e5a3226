package app.daymark.ui.backup;

import app.daymark.ui.backup.RestoreViewModel.State;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Panel;
import app.daymark.ui.kit.Texts;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What restoring a backup would change, and the question whether to. */
public final class RestorePanel implements Panel {

  private final RestoreViewModel viewModel;
  private final Texts texts;
  private final VBox content = Page.column("restore");
  private final Parent root;
  private final Parent footer;

  public RestorePanel(RestoreViewModel viewModel, Texts texts) {
    this.viewModel = viewModel;
    this.texts = texts;
    this.root =
        Page.column(
            "panel-body",
            Page.column(
                "page-titles",
                Page.text("item-title", viewModel.sheet().map(this::heading).orElse("")),
                Page.text("backup-path", viewModel.file())),
            looking(),
            content,
            Page.text("problem", viewModel.problem()));
    this.footer = footerColumn();
    viewModel.sheet().subscribe(this::write);
  }

  @Override
  public String title() {
    return texts.get("restore.title");
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public Optional<Parent> footer() {
    return Optional.of(footer);
  }

  /** It is there to be read: the arrow keys scroll it, and Tab goes to the buttons. */
  @Override
  public void focus() {}

  @Override
  public void refresh() {
    viewModel.refresh();
  }

  private String heading(RestoreSheet sheet) {
    return texts.get("restore.heading", sheet.when());
  }

  private ObservableValue<Boolean> in(State... states) {
    return viewModel.state().map(now -> Set.of(states).contains(now));
  }

  private Node looking() {
    return waiting("restore.looking", State.LOOKING);
  }

  private Node waiting(String key, State shown) {
    ProgressBar bar = new ProgressBar();
    bar.getStyleClass().add("waiting-bar");
    bar.setAccessibleText(texts.get(key));
    Node waiting = Page.column("waiting-part", Page.text("field-text", texts.get(key)), bar);
    Page.showWhile(waiting, in(shown));
    return waiting;
  }

  private void write(@Nullable RestoreSheet sheet) {
    content.getChildren().clear();
    content.setVisible(sheet != null);
    content.setManaged(sheet != null);
    if (sheet == null) {
      return;
    }
    content.getChildren().add(Page.text("prose", sheet.summary()));
    if (!sheet.findings().isEmpty()) {
      content.getChildren().add(findings(sheet));
    }
    content.getChildren().add(RestoreTable.of(sheet, texts));
  }

  private Node findings(RestoreSheet sheet) {
    VBox findings = Page.column("findings", Page.text("field-title", texts.get("restore.damaged")));
    sheet.findings().forEach(text -> findings.getChildren().add(Page.text("finding", text)));
    return findings;
  }

  private Parent footerColumn() {
    Node kept = Page.text("footer-summary", texts.get("restore.kept"));
    Page.showWhile(kept, in(State.READY));
    VBox words = Page.column("footer-words", kept, waiting("restore.busy", State.RESTORING));
    Button cancel = button("restore.cancel", viewModel::cancel);
    cancel
        .textProperty()
        .bind(
            in(State.NOTHING, State.REFUSED)
                .map(over -> texts.get(over ? "restore.back" : "restore.cancel")));
    cancel.disableProperty().bind(in(State.RESTORING));
    Button restore = button("restore.button", viewModel::restore);
    restore.getStyleClass().add("accent");
    restore.setId("restore");
    restore.disableProperty().bind(in(State.READY).map(ready -> !ready));
    Page.showWhile(restore, in(State.LOOKING, State.READY, State.RESTORING));
    return Page.column("panel-footer", Page.footerRow(words, cancel, restore));
  }

  private Button button(String key, Runnable action) {
    return Page.button(texts.get(key), action);
  }
}
