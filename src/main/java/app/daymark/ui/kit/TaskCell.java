package app.daymark.ui.kit;

import app.daymark.ui.kit.ListRow.Entry;
import app.daymark.ui.kit.ListRow.Heading;
import app.daymark.ui.kit.ListRow.Message;
import app.daymark.ui.kit.ListRow.Offer;
import app.daymark.ui.kit.ListRow.TaskLine;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Draws one row of a task list; made once and filled again as the list scrolls. */
final class TaskCell extends WrappingCell<RowPlace> {

  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");
  private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
  private static final PseudoClass TASK = PseudoClass.getPseudoClass("task");

  private final Hand hand;
  private final Texts texts;
  private final RowDrag drag;
  private final CheckBox check = new CheckBox();
  private final RowLabel title = new RowLabel("task-title");
  private final FontIcon note = Page.icon(Feather.FILE_TEXT);
  private final RowLabel area = new RowLabel("task-place");
  private final RowLabel plan = new RowLabel("task-place");
  private final RowLabel when = new RowLabel("task-when");
  private final RowLabel minutes = new RowLabel("task-minutes");
  private final Button more;
  private final Node taskRow;

  private final RowLabel heading = new RowLabel("group-title");
  private final RowLabel headingDetail = new RowLabel("group-detail");
  private final Button headingMore;
  private final Node headingRow;

  private final RowLabel messageTitle = new RowLabel("message-title");
  private final RowLabel messageText = new RowLabel("message-text");
  private final Node messageRow;

  private final RowLabel offer = new RowLabel("offer-text");
  private final Node offerRow = column("offer-row", offer);

  private final EntryRow entryRow;

  private @Nullable RowPlace followed;
  private Subscription following = Subscription.EMPTY;

  /** What a mouse does with rows. */
  interface Hand {

    void tick(ListRow row);

    void open(ListRow row);

    void menu(Node at, ListRow row);
  }

  /**
   * Draws nothing yet.
   *
   * @param texts names its buttons
   */
  TaskCell(Hand hand, RowDrag drag, Texts texts) {
    this.hand = hand;
    this.texts = texts;
    this.drag = drag;
    this.more = more();
    this.headingMore = more();
    this.entryRow = new EntryRow(more());
    check.setFocusTraversable(false);
    check.setOnAction(_ -> tick());
    List.of(title, area, plan).forEach(Page::wrap);
    Page.wrap(messageText);
    Page.wrap(heading);
    taskRow = taskRow();
    headingRow = headingRow();
    messageRow = column("message-row", messageTitle, messageText);
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
        withItem(hand::open);
      }
    });
    offerRow.setOnMouseClicked(_ -> withItem(hand::tick));
    setOnContextMenuRequested(event -> {
      if (!event.isKeyboardTrigger()) {
        withItem(row -> hand.menu(this, row));
        event.consume();
      }
    });
    drag.install(this);
  }

  private void tick() {
    if (row() instanceof TaskLine line) {
      // The row shows what it is told to: it is redrawn when its line is another one.
      check.setSelected(line.done());
      hand.tick(line);
    }
  }

  /** The row it draws; null for none. */
  @Nullable ListRow row() {
    RowPlace place = getItem();
    return place == null ? null : place.row();
  }

  private void withItem(Consumer<ListRow> use) {
    ListRow row = row();
    if (row != null && row.id() != null) {
      use.accept(row);
    }
  }

  private Button more() {
    Button button = new Button();
    button.setGraphic(Page.icon(Feather.MORE_HORIZONTAL));
    button.getStyleClass().add("row-more");
    button.setAccessibleText(texts.get("row.more"));
    button.setFocusTraversable(false);
    button.setOnAction(_ -> withItem(row -> hand.menu(button, row)));
    return button;
  }

  private Node taskRow() {
    note.getStyleClass().add("task-note");
    HBox first = new HBox(title, note);
    first.getStyleClass().add("task-first");
    Node words =
        Beside.filling(
            "row-words",
            column("task-texts", first, area, plan),
            column("task-figures", minutes, when));
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(check, words, more);
    row.getStyleClass().add("task-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node headingRow() {
    heading.setMaxWidth(Double.MAX_VALUE);
    Node words = Beside.filling("row-words", heading, headingDetail);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(words, headingMore);
    row.getStyleClass().add("group-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  @Override
  protected void updateItem(@Nullable RowPlace place, boolean empty) {
    super.updateItem(place, empty);
    boolean laidAside = place == null && getIndex() < 0;
    if (laidAside || Objects.equals(place, followed)) {
      // A list lays all cells aside when rows come or go, and most come back to their places.
      return;
    }
    followed = place;
    following.unsubscribe();
    following = Subscription.EMPTY;
    if (place == null) {
      draw(null);
    } else {
      following = place.rowProperty().subscribe(this::draw);
    }
  }

  private void draw(@Nullable ListRow row) {
    TaskLine task = row instanceof TaskLine line ? line : null;
    pseudoClassStateChanged(TASK, task != null);
    pseudoClassStateChanged(DONE, task != null && task.done());
    pseudoClassStateChanged(SKIPPED, task != null && !task.done() && !task.open());
    pseudoClassStateChanged(LATE, task != null && task.late());
    setGraphic(row == null ? null : graphic(row));
    drag.mark(this);
  }

  private Node graphic(ListRow row) {
    return switch (row) {
      case TaskLine line -> {
        check.setSelected(line.done());
        title.fill(line.title());
        area.fill(line.area());
        plan.fill(line.plan());
        when.fill(line.when());
        minutes.fill(line.minutes());
        note.setVisible(line.noted());
        note.setManaged(line.noted());
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        setAccessibleText(line.title());
        check.setAccessibleText(line.title());
        yield taskRow;
      }
      case Heading group -> {
        heading.fill(group.title());
        headingDetail.fill(group.detail());
        headingMore.setVisible(group.id() != null);
        yield spoken(group.title(), headingRow);
      }
      case Message message -> {
        messageTitle.fill(message.title());
        messageText.fill(message.text());
        yield spoken(message.title(), messageRow);
      }
      case Entry entry -> spoken(entry.title(), entryRow.of(entry));
      case Offer offered -> {
        offer.fill(offered.text());
        yield spoken(offered.text(), offerRow);
      }
    };
  }

  private Node spoken(String text, Node row) {
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(text);
    return row;
  }

  private static VBox column(String style, Node... children) {
    return Page.column(style, children);
  }
}
