package app.daymark.ui.survey;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Panel;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.survey.ImportState.Choosing;
import app.daymark.ui.survey.ImportState.Failed;
import app.daymark.ui.survey.ImportState.Keeping;
import app.daymark.ui.survey.ImportState.Reading;
import app.daymark.ui.survey.ImportState.Ready;
import app.daymark.ui.survey.ImportState.Stopped;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** Brings salary data from a file: choose it, see what it would bring, keep that. */
public final class ImportPanel implements Panel {

  private final ImportViewModel viewModel;
  private final OwnSurveysViewModel own;
  private final Texts texts;
  private final Button choose = new Button();
  private final Parent root;
  private final Parent footer;

  public ImportPanel(ImportViewModel viewModel, OwnSurveysViewModel own, Texts texts) {
    this.viewModel = viewModel;
    this.own = own;
    this.texts = texts;
    Node kinds = FileKinds.of(texts);
    Page.showWhile(kinds, is(Choosing.class));
    this.root =
        Page.column(
            "panel-body",
            beginning(),
            kinds,
            trouble(),
            new ChoicesPane(viewModel.form(), known(), texts).root(),
            new PreviewPane(viewModel, texts).root(),
            new OwnSurveysPane(own, texts).root());
    this.footer = new KeepFooter(viewModel, texts).root();
    viewModel.role().chosen().subscribe(_ -> own.show(viewModel.role().get()));
  }

  @Override
  public String title() {
    return texts.get("bring.title");
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
  public void focus() {
    choose.requestFocus();
  }

  @Override
  public void refresh() {
    own.refresh();
  }

  @Override
  public void closed() {
    viewModel.cancel();
  }

  private ObservableValue<Boolean> is(Class<? extends ImportState> kind) {
    return viewModel.state().map(kind::isInstance);
  }

  /** There is something to choose from, or a wrong choice to mend. */
  private ObservableValue<Boolean> known() {
    return Bindings.createBooleanBinding(
        () ->
            switch (viewModel.state().get()) {
              case Choosing _ -> false;
              case Reading _ -> viewModel.preview().get() != null;
              case Stopped _ -> !viewModel.form().country().choices().isEmpty();
              case Ready _, Keeping _, Failed _ -> true;
            },
        viewModel.state(),
        viewModel.preview());
  }

  private Node beginning() {
    choose.setId("choose-file");
    choose.setOnAction(_ -> viewModel.choose());
    is(Choosing.class).subscribe(this::dressChoose);
    Button byHand = new Button(texts.get("bring.hand"));
    byHand.setId("by-hand");
    byHand.setOnAction(_ -> viewModel.byHand());
    FlowPane buttons = new FlowPane(choose, byHand);
    buttons.getStyleClass().add("field-row");
    Node invitation = Page.text("field-text", texts.get("bring.text"));
    Page.showWhile(invitation, is(Choosing.class));
    return Page.column(
        "beginning",
        invitation,
        buttons,
        Page.text("backup-path", viewModel.file().map(String::valueOf).orElse("")));
  }

  /** It is what to do first; later, keeping is. */
  private void dressChoose(boolean first) {
    choose.setText(texts.get(first ? "bring.file" : "bring.other"));
    choose.getStyleClass().remove("accent");
    if (first) {
      choose.getStyleClass().add("accent");
    }
  }

  private Node trouble() {
    Node trouble = Page.column("findings", Page.text("finding", viewModel.state().map(this::told)));
    Page.showWhile(trouble, viewModel.state().map(now -> !told(now).isEmpty()));
    return trouble;
  }

  private String told(@Nullable ImportState state) {
    return switch (state) {
      case Failed failed -> failed.message();
      case Stopped _ -> texts.get("bring.stopped");
      case null, default -> "";
    };
  }
}
