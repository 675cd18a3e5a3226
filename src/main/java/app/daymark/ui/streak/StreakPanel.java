package app.daymark.ui.streak;

import app.daymark.progress.Streak;
import app.daymark.ui.kit.DueFocus;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Panel;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.kit.calendar.DayCalendar;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The streak explained: its figures, its rules, and every day that counts. */
public final class StreakPanel implements Panel {

  /** As many as are seen without scrolling far. */
  private static final int MONTHS_AT_ONCE = 4;

  private final StreakViewModel viewModel;
  private final Texts texts;
  private final DayCalendar calendar;
  private final VBox root;
  private final DueFocus focus;

  public StreakPanel(StreakViewModel viewModel, Texts texts) {
    this.viewModel = viewModel;
    this.texts = texts;
    this.calendar = new DayCalendar(texts, MONTHS_AT_ONCE);
    viewModel.days().subscribe(calendar::show);
    this.root = Page.column("panel-body", streak(), notBegun(), days(), rules(), hide());
    this.focus = new DueFocus(viewModel.begun(), calendar::focus);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public String title() {
    return texts.get("streak.title");
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

  private Node streak() {
    FlowPane figures =
        new FlowPane(
            figure("streak-length", viewModel.length(), viewModel.lengthUnit()),
            figure("streak-figure", viewModel.longest(), texts.get("streak.longest")),
            figure("streak-figure", viewModel.freezes(), texts.get("streak.freezes")));
    figures.getStyleClass().add("streak-figures");
    Node all = Page.column("streak-now", figures, Page.text("streak-next", viewModel.next()));
    Page.showWhile(all, viewModel.begun());
    return all;
  }

  private static Node figure(String style, ObservableValue<String> figure, String unit) {
    return Page.column("streak-fact", Page.text(style, figure), Page.text("caption", unit));
  }

  private static Node figure(
      String style, ObservableValue<String> figure, ObservableValue<String> unit) {
    return Page.column("streak-fact", Page.text(style, figure), Page.text("caption", unit));
  }

  private Node notBegun() {
    Node sentence = Page.text("prose", texts.get("streak.none"));
    Page.showWhile(sentence, Bindings.and(viewModel.loaded(), viewModel.begun().not()));
    return sentence;
  }

  private Node rules() {
    return Page.column(
        "streak-rules",
        Page.text("item-title", texts.get("streak.rules")),
        rule(texts.get("streak.rule.counts")),
        Page.text("streak-rule", viewModel.dayEnd()),
        rule(texts.get("streak.rule.free")),
        rule(texts.get("streak.rule.freeze", Streak.KEPT_FOR_FREEZE, Streak.MOST_FREEZES)));
  }

  private static Label rule(String text) {
    return Page.text("streak-rule", text);
  }

  private Node hide() {
    Hyperlink hide = new Hyperlink(texts.get("streak.hide"));
    hide.setOnAction(_ -> viewModel.hide());
    return hide;
  }

  private Node days() {
    Node days =
        Page.column(
            "streak-days",
            Page.text("item-title", texts.get("streak.days")),
            calendar.root(),
            calendar.legend());
    Page.showWhile(days, viewModel.begun());
    return days;
  }
}
