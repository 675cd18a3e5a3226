package app.daymark.ui.backup;

import app.daymark.ui.kit.DueFocus;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Panel;
import app.daymark.ui.kit.Texts;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** All backups, and ways to make one and to restore one. */
public final class BackupsPanel implements Panel {

  private final BackupsViewModel viewModel;
  private final Texts texts;
  private final BackupList list;
  private final BooleanBinding none;
  private final Parent root;
  private final Parent footer;
  private final DueFocus focus;

  public BackupsPanel(BackupsViewModel viewModel, Texts texts) {
    this.viewModel = viewModel;
    this.texts = texts;
    this.list = new BackupList(viewModel);
    this.none = Bindings.isEmpty(viewModel.lines());
    this.root = Page.column("panel-body", looking(), nothing(), backups());
    this.footer = footerColumn();
    this.focus = new DueFocus(none.not(), list.root()::requestFocus);
  }

  @Override
  public String title() {
    return texts.get("backups.title");
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public Optional<Parent> footer() {
    return Optional.of(footer);
  }

  @Override
  public boolean isAsHighAsItsPlace() {
    return true;
  }

  /** The keyboard goes to the list, once there is something in it. */
  @Override
  public void focus() {
    focus.ask();
  }

  @Override
  public void refresh() {
    viewModel.refresh();
  }

  private Node looking() {
    Node looking = Page.text("caption", texts.get("backups.looking"));
    Page.showWhile(looking, viewModel.loaded().not());
    return looking;
  }

  private Node nothing() {
    Node nothing =
        Page.column(
            "empty",
            Page.icon(Feather.ARCHIVE),
            Page.text("empty-title", texts.get("backups.none.title")),
            Page.text("empty-text", texts.get("backups.none.text")));
    VBox.setVgrow(nothing, Priority.ALWAYS);
    Page.showWhile(nothing, viewModel.loaded().and(none));
    return nothing;
  }

  private Node backups() {
    VBox.setVgrow(list.root(), Priority.ALWAYS);
    VBox backups =
        Page.column(
            "backups",
            Page.text(
                "field-title",
                Bindings.size(viewModel.lines())
                    .map(count -> texts.get("backups.count", count.intValue()))),
            Page.text("field-text", texts.get("backups.text")),
            list.root());
    VBox.setVgrow(backups, Priority.ALWAYS);
    Page.showWhile(backups, none.not());
    return backups;
  }

  private Parent footerColumn() {
    Button file = button("backups.file", viewModel::chooseFile);
    Button make = button("backups.make", viewModel::backUp);
    make.textProperty()
        .bind(
            Bindings.when(viewModel.busy())
                .then(texts.get("backups.making"))
                .otherwise(texts.get("backups.make")));
    make.getStyleClass().add("accent");
    make.setId("back-up");
    VBox words = Page.column("footer-words", Page.text("footer-summary", viewModel.told()));
    return Page.column(
        "panel-footer",
        Page.text("problem", viewModel.problem()),
        Page.footerRow(words, file, make));
  }

  /** One that rests while a backup is being made. */
  private Button button(String key, Runnable action) {
    Button button = Page.button(texts.get(key), action);
    button.disableProperty().bind(viewModel.busy());
    return button;
  }
}
