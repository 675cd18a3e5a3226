package app.daymark.ui.catchup;

import app.daymark.settings.Settings;
import app.daymark.ui.kit.DueFocus;
import app.daymark.ui.kit.MinutesField;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Panel;
import app.daymark.ui.kit.Texts;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The ways to catch up, with what each would mean. */
public final class CatchUpPanel implements Panel {

  private static final int LIMIT_STEP = 15;

  private final CatchUpViewModel viewModel;
  private final Texts texts;
  private final ChoiceCards cards;
  private final VBox root;
  private final DueFocus focus;

  public CatchUpPanel(CatchUpViewModel viewModel, Texts texts) {
    this.viewModel = viewModel;
    this.texts = texts;
    this.cards = new ChoiceCards(viewModel, texts);
    this.root = Page.column("panel-body", offers(), nothing());
    this.focus = new DueFocus(viewModel.behind(), cards::focus);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public String title() {
    return texts.get("catchUp.title");
  }

  /** The keyboard goes to the way that is suggested, once there is one. */
  @Override
  public void focus() {
    focus.ask();
  }

  @Override
  public void refresh() {
    viewModel.refresh();
  }

  @Override
  public void closed() {
    viewModel.closed();
  }

  private Node offers() {
    Node offers =
        Page.column(
            "offers",
            Page.text("prose", viewModel.summary()),
            limit(),
            cards.root(),
            Page.text("caption", viewModel.reason()),
            new DropList(viewModel, texts).root());
    Page.showWhile(offers, viewModel.behind());
    return offers;
  }

  private Node limit() {
    Spinner<Integer> minutes =
        MinutesField.of(
            texts.get("catchUp.limit.accessible"),
            Settings.LEAST_DAY_LIMIT,
            Settings.MOST_DAY_LIMIT,
            LIMIT_STEP,
            viewModel.limit());
    minutes.getStyleClass().add("limit-spinner");
    Label before = Page.text("field-label", texts.get("catchUp.limit.before"));
    before.setLabelFor(minutes);
    before.setMinWidth(Label.USE_PREF_SIZE);
    HBox row =
        new HBox(before, minutes, Page.text("field-label", texts.get("catchUp.limit.after")));
    row.getStyleClass().add("limit-row");
    return row;
  }

  private Node nothing() {
    Node nothing =
        Page.column(
            "nothing",
            Page.text("item-title", texts.get("catchUp.none.title")),
            Page.text("prose", texts.get("catchUp.none.text")));
    Page.showWhile(nothing, Bindings.and(viewModel.loaded(), viewModel.behind().not()));
    return nothing;
  }
}
