package app.daymark.ui.task;

import app.daymark.plan.EditLimits;
import app.daymark.ui.kit.DateText;
import app.daymark.ui.kit.DueFocus;
import app.daymark.ui.kit.MinutesField;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Panel;
import app.daymark.ui.kit.TaskOpener.Part;
import app.daymark.ui.kit.Texts;
import java.net.URI;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A task's details over the screen: what it is about, when, and its note. */
public final class TaskPanel implements Panel {

  private final TaskViewModel viewModel;
  private final Texts texts;
  private final TextField title = Page.titleField();
  private final DatePicker moveTo;
  private final NotePane note;
  private final Parent root;
  private final DueFocus dateFocus;
  private Part part = Part.TITLE;

  /**
   * Draws the task its view model shows.
   *
   * @param onLink called with a link of the note that was followed
   */
  public TaskPanel(TaskViewModel viewModel, Texts texts, Consumer<URI> onLink) {
    this.viewModel = viewModel;
    this.texts = texts;
    this.moveTo = datePicker("task.moveTo", viewModel::canMoveTo, viewModel::defer);
    this.note = new NotePane(viewModel.note(), viewModel::saveNote, texts, onLink);
    this.root = Page.column("panel-body", facts(), dates(), note.root(), endings());
    this.dateFocus = new DueFocus(viewModel.open(), moveTo::requestFocus);
  }

  /** Where the keyboard focus goes when the panel opens. */
  public TaskPanel startAt(Part begin) {
    part = begin;
    return this;
  }

  @Override
  public String title() {
    return texts.get("task.panel");
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void focus() {
    switch (part) {
      case TITLE -> title.requestFocus();
      case DATE -> dateFocus.ask();
      case NOTE -> note.focus();
    }
  }

  @Override
  public void refresh() {
    viewModel.refresh();
  }

  @Override
  public void closed() {
    viewModel.saveNote();
    viewModel.saveFacts();
  }

  private Node facts() {
    title.textProperty().bindBidirectional(viewModel.title());
    title.setAccessibleText(texts.get("task.title"));
    title.getStyleClass().add("task-title-field");
    saveWhenLeft(title);
    title.setOnAction(_ -> viewModel.saveFacts());
    return Page.column("task-facts", title, Page.text("caption", viewModel.place()), estimate());
  }

  private Node estimate() {
    Spinner<Integer> minutes =
        MinutesField.of(texts.get("task.minutes"), 1, EditLimits.MOST_MINUTES, viewModel.minutes());
    saveWhenLeft(minutes);
    Label label = Page.text("field-label", texts.get("task.minutes"));
    label.setLabelFor(minutes);
    CheckBox optional = new CheckBox(texts.get("task.isOptional"));
    optional.selectedProperty().bindBidirectional(viewModel.optional());
    optional.setOnAction(_ -> viewModel.saveFacts());
    return row("field-row", label, minutes, optional);
  }

  private void saveWhenLeft(Node field) {
    field
        .focusWithinProperty()
        .addListener((_, _, within) -> {
          if (!within) {
            viewModel.saveFacts();
          }
        });
  }

  private Node dates() {
    Node moves =
        row(
            "field-row",
            button("task.today", viewModel::pullForward),
            button("task.tomorrow", () -> viewModel.deferBy(1)),
            button("task.nextWeek", () -> viewModel.deferBy(7)),
            labelled("task.moveTo", moveTo));
    Page.showWhile(moves, viewModel.open());
    return Page.column(
        "task-dates",
        Page.text("section-title", texts.get("task.when")),
        Page.text("task-when-text", viewModel.when()),
        moves);
  }

  private Node endings() {
    DatePicker doneOn = datePicker("task.doneEarlier", viewModel::canBeDoneOn, viewModel::doneOn);
    return row(
        "task-endings",
        shownWhile(viewModel.open(), labelled("task.doneEarlier", doneOn)),
        shownWhile(viewModel.open().not(), button("task.reopen", viewModel::reopen)),
        shownWhile(viewModel.open(), button("action.skip", viewModel::skip)),
        shownWhile(viewModel.done().not(), button("action.remove", viewModel::remove)));
  }

  private static Node shownWhile(ObservableValue<Boolean> shown, Node node) {
    Page.showWhile(node, shown);
    return node;
  }

  private Node labelled(String key, DatePicker field) {
    Label label = Page.text("field-label", texts.get(key));
    label.setLabelFor(field);
    HBox pair = new HBox(label, field);
    pair.getStyleClass().add("field-pair");
    return pair;
  }

  /** A choice of a date, made once: the field is empty again afterwards. */
  private DatePicker datePicker(
      String key, Predicate<LocalDate> offered, Consumer<LocalDate> onChosen) {
    DatePicker picker = new DatePicker();
    picker.setConverter(new DateText(texts));
    picker.setAccessibleText(texts.get(key));
    picker.setDayCellFactory(_ -> new OfferedDate(offered));
    picker.setOnAction(_ -> {
      LocalDate chosen = picker.getValue();
      if (chosen != null) {
        picker.setValue(null);
        onChosen.accept(chosen);
      }
    });
    return picker;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static FlowPane row(String style, Node... children) {
    FlowPane row = new FlowPane(children);
    row.getStyleClass().add(style);
    return row;
  }

  /** A day in the calendar of a field; one that makes no sense cannot be chosen. */
  private static final class OfferedDate extends DateCell {

    private final Predicate<LocalDate> offered;

    OfferedDate(Predicate<LocalDate> offered) {
      this.offered = offered;
    }

    @Override
    public void updateItem(@Nullable LocalDate date, boolean empty) {
      super.updateItem(date, empty);
      setDisable(empty || date == null || !offered.test(date));
    }
  }
}
