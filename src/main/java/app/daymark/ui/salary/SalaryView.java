package app.daymark.ui.salary;

import app.daymark.salary.KeptSurvey;
import app.daymark.salary.chart.ChartContent;
import app.daymark.ui.kit.Command;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.RolePills;
import app.daymark.ui.kit.Screen;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.salary.chart.ChartPane;
import app.daymark.ui.salary.chart.ChartTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Pay by experience: the chart first, then the figures, then where they come from. */
public final class SalaryView implements Screen {

  private final SalaryViewModel viewModel;
  private final Texts texts;
  private final ComparisonPane comparison;
  private final SalaryActions actions;
  private final Node tools;
  private final VBox header = new VBox();
  private final VBox figures = Page.column("salary");
  private final ScrollPane root;
  private Optional<ChartPane> chart = Optional.empty();

  /**
   * Where the learner can go on from here.
   *
   * @param compare to what else can be on the chart
   * @param here to where the learner is
   * @param bringData to survey data of the learner's own
   * @param remove takes a survey of the learner's own out
   */
  public record Ways(
      Runnable compare, Runnable here, Runnable bringData, Consumer<KeptSurvey> remove) {}

  /** Draws the pay of the chosen role. */
  public SalaryView(SalaryViewModel viewModel, TakeOutViewModel takeOut, Texts texts, Ways ways) {
    this.viewModel = viewModel;
    this.texts = texts;
    this.actions =
        new SalaryActions(viewModel, texts, ways, new TakeOutMenu(viewModel, takeOut, texts));
    this.comparison = new ComparisonPane(viewModel, texts, actions::focus);
    this.tools = new SalaryTools(viewModel, texts, actions.buttons()).root();
    VBox.setVgrow(figures, Priority.ALWAYS);
    // The tools stay while the rest is written anew, and keep the keyboard.
    root = Page.scrolling(RolePills.of(viewModel.choice()), header, tools, figures);
    Page.showWhile(tools, viewModel.page().map(page -> !page.isEmpty()));
    Page.showWhile(header, tools.visibleProperty());
    root.addEventHandler(KeyEvent.KEY_PRESSED, actions::onKey);
    viewModel.page().subscribe(this::write);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void focus() {
    root.requestFocus();
  }

  @Override
  public void refresh() {
    viewModel.refresh();
  }

  @Override
  public List<Command> commands() {
    return actions.commands();
  }

  private void write(SalaryPage page) {
    Optional<Node> focused = focused();
    Optional<ChartPane> before = chart;
    chart = Optional.empty();
    header.getChildren().setAll(SalaryHeader.of(page));
    figures.getChildren().setAll(page.isEmpty() ? nothingKnown(page) : figures(page));
    focused.ifPresent(node -> goOn(node, before));
  }

  /** What has the keyboard, of what is written anew. */
  private Optional<Node> focused() {
    return Optional.ofNullable(root.getScene())
        .map(Scene::getFocusOwner)
        .filter(owner -> isIn(figures, owner));
  }

  private static boolean isIn(Node whole, @Nullable Node part) {
    Node each = part;
    while (each != null && !each.equals(whole)) {
      each = each.getParent();
    }
    return each != null;
  }

  /** The keyboard stays where it was: in a field that is there again, or in the new chart. */
  private void goOn(Node focused, Optional<ChartPane> before) {
    if (isIn(figures, focused)) {
      focused.requestFocus();
    } else if (before.filter(gone -> isIn(gone, focused)).isPresent() && chart.isPresent()) {
      chart.get().goOnAfter(before.get());
    } else {
      actions.focus();
    }
  }

  private List<Node> nothingKnown(SalaryPage page) {
    VBox empty =
        Page.column(
            "empty",
            Page.icon(Feather.BAR_CHART_2),
            Page.text("empty-title", texts.get("salary.none.title", page.title())),
            Page.text("empty-text", texts.get("salary.none.text")));
    empty.getChildren().add(actions.bringData());
    VBox.setVgrow(empty, Priority.ALWAYS);
    return List.of(empty);
  }

  private List<Node> figures(SalaryPage page) {
    List<Node> parts = new ArrayList<>(comparison.above(page));
    page.chart().map(this::chart).ifPresent(parts::add);
    page.standing().forEach(said -> parts.add(Page.text("salary-standing", said)));
    parts.addAll(comparison.below(page));
    page.table()
        .map(table -> new FittingTable(table, page.briefTable().orElse(table)))
        .ifPresent(parts::add);
    Stream.concat(page.captions().stream(), page.sources().stream())
        .forEach(text -> parts.add(Page.text("source", text)));
    return parts;
  }

  private Node chart(ChartContent content) {
    ChartTexts words = new ChartTexts(texts, content.unit(), content.series().size() > 1);
    ChartPane pane = new ChartPane(content, words, texts.get("salary.chart.accessible"));
    chart = Optional.of(pane);
    VBox.setVgrow(pane, Priority.ALWAYS);
    if (content.series().size() > 1) {
      pane.getStyleClass().add("comparison");
    }
    Label exact = Page.text("chart-exact", "");
    exact
        .textProperty()
        .bind(pane.exact().map(text -> text.isEmpty() ? texts.get("salary.chart.hint") : text));
    VBox parts = Page.column("chart-parts", exact, pane);
    VBox.setVgrow(parts, Priority.ALWAYS);
    return parts;
  }
}
