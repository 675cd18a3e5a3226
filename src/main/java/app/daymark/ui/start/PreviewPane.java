package app.daymark.ui.start;

import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.calendar.DayCalendar;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** What a plan would look like: its figures, and its days in a calendar. */
final class PreviewPane {

  private final ObservableValue<@Nullable StartPreview> preview;
  private final Texts texts;
  private final Node root;

  PreviewPane(ObservableValue<@Nullable StartPreview> preview, Texts texts) {
    this.preview = preview;
    this.texts = texts;
    DayCalendar calendar = new DayCalendar(texts);
    preview.subscribe(plan -> calendar.show(plan == null ? List.of() : plan.days()));
    this.root = Page.column("preview", figures(), calendar.root(), calendar.legend());
    Page.showWhile(root, preview.map(_ -> true).orElse(false));
  }

  Node root() {
    return root;
  }

  private Node figures() {
    FlowPane figures =
        new FlowPane(
            figure(texts.get("start.first"), StartPreview::first),
            figure(texts.get("start.last"), StartPreview::last),
            figure(texts.get("start.studyDays"), StartPreview::studyDays),
            figure(texts.get("start.busiest"), StartPreview::busiest));
    figures.getStyleClass().add("preview-figures");
    return figures;
  }

  private Node figure(String name, Function<StartPreview, String> value) {
    return Page.column(
        "preview-figure",
        Page.text("caption", name),
        Page.text("preview-value", preview.map(value).orElse("")));
  }
}
