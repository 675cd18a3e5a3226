package app.daymark.ui.kit;

import app.daymark.ui.kit.ListRow.Entry;
import app.daymark.ui.kit.ListRow.Heading;
import app.daymark.ui.kit.ListRow.Message;
import app.daymark.ui.kit.ListRow.Offer;
import app.daymark.ui.kit.ListRow.TaskLine;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Draws one row of a task list; made once and filled again as the list scrolls. */
final class TaskCell extends WrappingCell<RowPlace> {

  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");
  private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
  private static final PseudoClass TASK = PseudoClass.getPseudoClass("task");

  private final Hand hand;
  private final Texts texts;
  private final RowDrag drag;
  // A cell seldom draws more than one kind of row.
  private final Once<TaskRow> task = new Once<>(() -> new TaskRow(this::tick, moreWhenSeen()));
  private final Once<HeadingRow> heading = new Once<>(() -> new HeadingRow(moreWhenSeen()));
  private final Once<MessageRow> message = new Once<>(MessageRow::new);
  private final Once<OfferRow> offer = new Once<>(() -> new OfferRow(this::take));
  private final Once<EntryRow> entry = new Once<>(() -> new EntryRow(moreWhenSeen()));

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
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
        withItem(hand::open);
      }
    });
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
      task.get().show(line);
      hand.tick(line);
    }
  }

  private void take() {
    withItem(hand::tick);
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

  private Node moreWhenSeen() {
    return new RowMore(this, this::more);
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
    TaskLine drawn = row instanceof TaskLine line ? line : null;
    pseudoClassStateChanged(TASK, drawn != null);
    pseudoClassStateChanged(DONE, drawn != null && drawn.done());
    pseudoClassStateChanged(SKIPPED, drawn != null && !drawn.done() && !drawn.open());
    pseudoClassStateChanged(LATE, drawn != null && drawn.late());
    setGraphic(row == null ? null : graphic(row));
    drag.mark(this);
  }

  private Node graphic(ListRow row) {
    return switch (row) {
      case TaskLine line -> {
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        setAccessibleText(line.title());
        yield task.get().of(line);
      }
      case Heading group -> spoken(group.title(), heading.get().of(group));
      case Message told -> spoken(told.title(), message.get().of(told));
      case Entry line -> spoken(line.title(), entry.get().of(line));
      case Offer offered -> spoken(offered.text(), offer.get().of(offered));
    };
  }

  private Node spoken(String text, Node row) {
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(text);
    return row;
  }
}
