package app.daymark.ui.kit.calendar;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Goes back and forth between the portions of a long calendar. */
final class CalendarPager {

  private final Texts texts;
  private final IntConsumer onTurn;
  private final Button earlier;
  private final Button later;
  private final Label months = new Label();
  private final HBox root;

  /**
   * Two buttons with the months between them.
   *
   * @param onTurn called with −1 for the portion before, 1 for the one after
   */
  CalendarPager(Texts texts, IntConsumer onTurn) {
    this.texts = texts;
    this.onTurn = onTurn;
    earlier = button(Feather.CHEVRON_LEFT, "calendar.earlier", -1);
    later = button(Feather.CHEVRON_RIGHT, "calendar.later", 1);
    months.getStyleClass().add("calendar-portion");
    root = new HBox(earlier, months, later);
    root.getStyleClass().add("calendar-pager");
    root.managedProperty().bind(root.visibleProperty());
  }

  Node root() {
    return root;
  }

  void show(String names, int portion, int portions) {
    months.setText(names);
    earlier.setDisable(portion == 0);
    later.setDisable(portion == portions - 1);
    root.setVisible(portions > 1);
  }

  private Button button(Feather icon, String key, int by) {
    Button button = new Button("", Page.icon(icon));
    button.getStyleClass().addAll("button-icon", "flat");
    button.setAccessibleText(texts.get(key));
    button.setOnAction(_ -> onTurn.accept(by));
    return button;
  }
}
