package app.daymark.ui.check;

import app.daymark.ui.check.CheckViewModel.State;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Panel;
import app.daymark.ui.kit.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The check of everything: how far it is, what it found, and the way to repair that. */
public final class CheckPanel implements Panel {

  private final CheckViewModel viewModel;
  private final Texts texts;
  private final VBox sentences = Page.column("check-sentences");
  private final Parent root;
  private final Parent footer;

  public CheckPanel(CheckViewModel viewModel, Texts texts) {
    this.viewModel = viewModel;
    this.texts = texts;
    this.root =
        Page.column(
            "panel-body",
            Page.text("field-text", texts.get("check.text")),
            working(),
            verdict(Feather.CHECK_CIRCLE, "check.whole", "whole", State.WHOLE),
            verdict(Feather.ALERT_CIRCLE, "check.damaged", "damaged", State.DAMAGED),
            stopped(),
            Page.text("problem", viewModel.problem()),
            sentences);
    this.footer = footerRow();
    viewModel.sentences().subscribe(this::write);
  }

  @Override
  public String title() {
    return texts.get("check.title");
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
  public void closed() {
    viewModel.leave();
  }

  private ObservableValue<Boolean> in(State... states) {
    return viewModel.state().map(now -> Set.of(states).contains(now));
  }

  /** How far it has come is shown where all such work is. */
  private Node working() {
    Node working =
        Page.text(
            "prose",
            viewModel
                .state()
                .map(now ->
                    texts.get(now == State.REPAIRING ? "check.repairing" : "check.checking")));
    Page.showWhile(working, in(State.CHECKING, State.REPAIRING));
    return working;
  }

  private Node verdict(Feather icon, String key, String style, State shown) {
    HBox verdict = new HBox(Page.icon(icon), Page.text("check-verdict-text", texts.get(key)));
    verdict.getStyleClass().addAll("check-verdict", style);
    Page.showWhile(verdict, in(shown));
    return verdict;
  }

  private Node stopped() {
    Node stopped = Page.text("prose", texts.get("check.stopped"));
    Page.showWhile(stopped, in(State.STOPPED));
    return stopped;
  }

  private void write(List<String> found) {
    sentences
        .getChildren()
        .setAll(found.stream().map(text -> Page.text("check-sentence", text)).toList());
    sentences.setVisible(!found.isEmpty());
    sentences.setManaged(!found.isEmpty());
  }

  private Parent footerRow() {
    Node promise = Page.text("footer-summary", texts.get("check.repair.text"));
    Page.showWhile(promise, in(State.DAMAGED, State.REPAIRING));
    VBox words = Page.column("footer-words", promise);
    Button again =
        button(
            "check.again",
            viewModel::check,
            in(State.WHOLE, State.DAMAGED, State.STOPPED, State.REFUSED));
    Button repair = button("check.repair", viewModel::repair, in(State.DAMAGED, State.REPAIRING));
    repair.getStyleClass().add("accent");
    repair.setId("repair");
    repair.disableProperty().bind(in(State.REPAIRING));
    return Page.column("panel-footer", Page.footerRow(words, again, repair));
  }

  private Button button(String key, Runnable action, ObservableValue<Boolean> shown) {
    Button button = Page.button(texts.get(key), action);
    Page.showWhile(button, shown);
    return button;
  }
}
