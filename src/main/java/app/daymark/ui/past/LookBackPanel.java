package app.daymark.ui.past;

import app.daymark.ui.kit.DueFocus;
import app.daymark.ui.kit.EscapeKey;
import app.daymark.ui.kit.ListRow;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Panel;
import app.daymark.ui.kit.PlanPicker;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.calendar.DayCalendar;
import app.daymark.ui.past.LookBackViewModel.Stage;
import app.daymark.ui.past.PastWords.DayLines;
import app.daymark.ui.past.PastWords.PlanLines;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Looks back: a calendar to choose a day from, and what stood at its end. */
public final class LookBackPanel implements Panel {

  /** As many as stand side by side. */
  private static final int MONTHS_AT_ONCE = 2;

  private static final KeyCombination EARLIER = new KeyCodeCombination(KeyCode.LEFT);
  private static final KeyCombination LATER = new KeyCodeCombination(KeyCode.RIGHT);

  private final LookBackViewModel viewModel;
  private final Texts texts;
  private final DayCalendar calendar;
  private final VBox root;
  private final DueFocus focus;

  public LookBackPanel(LookBackViewModel viewModel, Texts texts) {
    this.viewModel = viewModel;
    this.texts = texts;
    this.calendar = calendar();
    this.root =
        Page.column(
            "panel-body", noPast(), calendar.root(), head(), reading(), day(), noPlan(), plan());
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    this.focus = new DueFocus(calendar.root().visibleProperty(), calendar::focus);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public String title() {
    return texts.get("past.title");
  }

  @Override
  public boolean isAsHighAsItsPlace() {
    return true;
  }

  /** The keyboard goes to the days, once there are some. */
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
    viewModel.close();
  }

  private void onKey(KeyEvent event) {
    if (EARLIER.match(event)) {
      viewModel.earlier();
      event.consume();
    } else if (LATER.match(event)) {
      viewModel.later();
      event.consume();
    }
  }

  private DayCalendar calendar() {
    DayCalendar made = new DayCalendar(texts, MONTHS_AT_ONCE);
    viewModel.days().subscribe(made::show);
    viewModel
        .date()
        .subscribe(date -> {
          if (date != null) {
            made.choose(date);
          }
        });
    made.setOnChosen(viewModel::go);
    return made;
  }

  private Node head() {
    Label heading = Page.text("section-title", lines(DayLines::heading));
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    HBox head =
        new HBox(
            heading,
            step(Feather.CHEVRON_LEFT, "past.earlier", viewModel.hasEarlier(), viewModel::earlier),
            step(Feather.CHEVRON_RIGHT, "past.later", viewModel.hasLater(), viewModel::later));
    head.getStyleClass().add("past-head");
    Page.showWhile(head, isIn(Stage.PLAN, Stage.NO_PLAN));
    return head;
  }

  private Button step(Feather icon, String key, ObservableBooleanValue there, Runnable go) {
    Button button = new Button("", Page.icon(icon));
    button.getStyleClass().addAll("button-icon", "flat");
    button.setAccessibleText(texts.get(key));
    button.disableProperty().bind(Bindings.not(there));
    button.setOnAction(_ -> go.run());
    return button;
  }

  private Node reading() {
    ProgressBar bar = new ProgressBar();
    bar.getStyleClass().add("plan-progress");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.progressProperty().bind(viewModel.part());
    bar.setAccessibleText(texts.get("past.reading"));
    Node reading = Page.column("progress", Page.text("caption", texts.get("past.reading")), bar);
    Page.showWhile(reading, isIn(Stage.READING));
    return reading;
  }

  private Node day() {
    // Not a label's own sign: one that is drawn word by word has none.
    HBox mark = new HBox(Page.icon(Feather.CLOCK), Page.text("past-words", lines(DayLines::mark)));
    mark.getStyleClass().add("past-mark");
    Node day =
        Page.column(
            "past-lines",
            mark,
            Page.text("past-line", lines(DayLines::thatDay)),
            Page.text("past-line", lines(DayLines::streak)));
    Page.showWhile(day, isIn(Stage.PLAN, Stage.NO_PLAN));
    return day;
  }

  private Node noPast() {
    return sentence("past.none", Stage.NO_PAST);
  }

  private Node noPlan() {
    return sentence("past.noPlan", Stage.NO_PLAN);
  }

  private Node sentence(String key, Stage stage) {
    Node sentence = Page.text("missing", texts.get(key));
    Page.showWhile(sentence, isIn(stage));
    return sentence;
  }

  private Node plan() {
    PastPlans plans = viewModel.plans();
    ListView<ListRow> rows = new ListView<>(plans.rows());
    rows.getStyleClass().addAll("task-list", "past-list");
    rows.setCellFactory(_ -> new PastCell(texts));
    rows.setAccessibleText(texts.get("past.tasks"));
    EscapeKey.passOn(rows);
    // The list would keep these keys to itself.
    rows.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    VBox.setVgrow(rows, Priority.ALWAYS);
    VBox plan =
        Page.column(
            "past-plan",
            PlanPicker.of(texts, plans.all(), plans.chosen()),
            title(plans),
            Page.text("past-line", plans.lines().map(PlanLines::standing)),
            Page.text("past-line", plans.lines().map(PlanLines::since)),
            rows);
    VBox.setVgrow(plan, Priority.ALWAYS);
    Page.showWhile(plan, isIn(Stage.PLAN));
    return plan;
  }

  /** The choice says it already, where there is one. */
  private static Node title(PastPlans plans) {
    Node title =
        Page.column("past-title", Page.text("item-title", plans.lines().map(PlanLines::title)));
    Page.showWhile(title, Bindings.size(plans.all()).lessThan(2));
    return title;
  }

  private ObservableValue<String> lines(Function<DayLines, String> which) {
    return viewModel.lines().map(which);
  }

  private ObservableValue<Boolean> isIn(Stage first, Stage... more) {
    Set<Stage> all = EnumSet.of(first, more);
    return viewModel.stage().map(all::contains);
  }
}
