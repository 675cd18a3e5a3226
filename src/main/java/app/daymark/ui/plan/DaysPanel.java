package app.daymark.ui.plan;

import app.daymark.ui.kit.DaysOffList;
import app.daymark.ui.kit.DueFocus;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Panel;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.WeekChooser;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Asks on which days a plan is worked on; each change shows first where the end would go. */
public final class DaysPanel implements Panel {

  private final DaysViewModel viewModel;
  private final Texts texts;
  private final Node week;
  private final Parent root;
  private final DueFocus weekFocus;

  public DaysPanel(DaysViewModel viewModel, Texts texts) {
    this.viewModel = viewModel;
    this.texts = texts;
    this.week = WeekChooser.of(texts, viewModel.week());
    VBox days = Page.column("panel-body", opening(), weekField(), daysOffField(), pauseField());
    Page.showWhile(days, viewModel.present());
    VBox gone = Page.column("panel-body", Page.text("missing", texts.get("days.gone")));
    Page.showWhile(gone, viewModel.present().not());
    this.root = new StackPane(days, gone);
    this.weekFocus =
        new DueFocus(viewModel.present(), () -> week.lookup(".weekday").requestFocus());
  }

  @Override
  public String title() {
    return texts.get("days.title");
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void focus() {
    weekFocus.ask();
  }

  @Override
  public void refresh() {
    viewModel.refresh();
  }

  private Node opening() {
    return Page.column(
        "page-titles",
        Page.text("item-title", viewModel.title()),
        Page.text("page-lead", viewModel.end()));
  }

  private Node weekField() {
    Button change = button("days.week.button", viewModel::changeWeek);
    change.disableProperty().bind(viewModel.ifWeek().isEmpty());
    return Page.field(
        texts.get("start.week"),
        week,
        Page.text("problem", viewModel.weekProblem()),
        Page.text("what-if", viewModel.ifWeek()),
        actions(change));
  }

  private Node daysOffField() {
    return Page.field(
        texts.get("start.off"),
        new DaysOffList(
                texts,
                viewModel.daysOff(),
                viewModel.entry(),
                viewModel::addDaysOff,
                viewModel::removeDaysOff)
            .root(),
        Page.text("what-if", viewModel.ifOff()));
  }

  private Node pauseField() {
    Button pause = button("days.pause.button", viewModel::pause);
    Page.showWhile(pause, viewModel.paused().not());
    Button resume = button("days.resume.button", viewModel::resume, "accent");
    Page.showWhile(resume, viewModel.paused());
    return Page.field(
        texts.get("days.pause"),
        Page.text("field-text", viewModel.pauseText()),
        actions(pause, resume));
  }

  private Button button(String key, Runnable action, String... styles) {
    Button button = new Button(texts.get(key));
    button.getStyleClass().addAll(styles);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static Node actions(Button... buttons) {
    HBox actions = new HBox(buttons);
    actions.getStyleClass().add("panel-actions");
    return actions;
  }
}
