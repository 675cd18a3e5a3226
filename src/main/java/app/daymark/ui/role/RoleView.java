package app.daymark.ui.role;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.catalogue.Role;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.RolePills;
import app.daymark.ui.kit.Screen;
import app.daymark.ui.kit.StartPlanCards;
import app.daymark.ui.kit.StartPlanViewModel;
import app.daymark.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** A role, read from top to bottom like an article. */
public final class RoleView implements Screen {

  private final RoleViewModel viewModel;
  private final StartPlanViewModel starting;
  private final Texts texts;
  private final Ways ways;
  private final VBox article = Page.column("article");
  private final ScrollPane root;
  private Node plans = article;

  /**
   * Where the learner can go on from here.
   *
   * @param start to the terms on which a plan starts
   * @param compare to plans side by side
   * @param salary to more about pay
   */
  public record Ways(
      Consumer<PlanTemplate> start, Consumer<List<PlanTemplate>> compare, Runnable salary) {}

  /** Draws the chosen role. */
  public RoleView(RoleViewModel viewModel, StartPlanViewModel starting, Texts texts, Ways ways) {
    this.viewModel = viewModel;
    this.starting = starting;
    this.texts = texts;
    this.ways = ways;
    root = Page.scrolling(RolePills.of(viewModel.choice()), article);
    viewModel.role().addListener((_, _, _) -> write());
    write();
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
    starting.refresh();
  }

  /** Brings the plans that can be started into view. */
  public void showPlans() {
    // The screen may have been put into the window just now: its places are not known yet.
    Parent window = root.getScene().getRoot();
    window.applyCss();
    window.layout();
    double hidden =
        root.getContent().getLayoutBounds().getHeight() - root.getViewportBounds().getHeight();
    // Half the space between sections stays above the heading.
    double top = article.getLayoutY() + plans.getLayoutY() - article.getSpacing() / 2;
    root.setVvalue(hidden <= 0 ? 0 : Math.min(1, top / hidden));
  }

  private void write() {
    Role role = viewModel.role().get();
    List<Node> parts = new ArrayList<>();
    parts.add(opening(role));
    plans = plans(role);
    parts.add(plans);
    if (!role.responsibilities().isEmpty()) {
      parts.add(responsibilities(role));
    }
    parts.add(GuidePane.of(role.guide()));
    parts.add(salary());
    if (!viewModel.related().isEmpty()) {
      parts.add(related());
    }
    parts.add(Page.text("source", viewModel.source()));
    article.getChildren().setAll(parts);
    root.setVvalue(0);
  }

  private Node opening(Role role) {
    VBox opening =
        Page.column(
            "opening",
            Page.text("page-title", role.title()),
            Page.text("article-lead", role.summary()));
    if (!viewModel.averageFact().isEmpty()) {
      Hyperlink fact = new Hyperlink(viewModel.averageFact());
      fact.setWrapText(true);
      fact.getStyleClass().add("fact");
      fact.setOnAction(_ -> ways.salary().run());
      opening.getChildren().add(fact);
    }
    role.description().forEach(part -> opening.getChildren().add(Page.text("prose", part)));
    return opening;
  }

  private Node plans(Role role) {
    return section(
        texts.get("role.plans"),
        role.plans().isEmpty()
            ? Page.text("missing", texts.get("role.plans.none"))
            : startPlan(role.plans()));
  }

  private Node startPlan(List<PlanTemplate> templates) {
    VBox parts = Page.column("start-plan");
    if (templates.size() > 1) {
      Hyperlink compare = new Hyperlink(texts.get("role.compare"));
      compare.setOnAction(_ -> ways.compare().accept(templates));
      parts.getChildren().add(compare);
    }
    parts.getChildren().add(new StartPlanCards(starting, texts, ways.start()).of(templates));
    return parts;
  }

  private Node responsibilities(Role role) {
    VBox list = Page.column("responsibilities");
    for (Role.Responsibility duty : role.responsibilities()) {
      list.getChildren()
          .add(
              Page.column(
                  "responsibility",
                  Page.text("item-title", duty.title()),
                  Page.text("prose", duty.text())));
    }
    return section(texts.get("role.responsibilities"), list);
  }

  private Node salary() {
    if (viewModel.salaries().isEmpty()) {
      return section(texts.get("role.salary"), Page.text("missing", texts.get("role.salary.none")));
    }
    VBox figures = Page.column("salaries");
    viewModel.salaries().forEach(text -> figures.getChildren().add(Page.text("prose", text)));
    Hyperlink more = new Hyperlink(texts.get("role.salary.more"));
    more.setOnAction(_ -> ways.salary().run());
    figures.getChildren().add(more);
    return section(texts.get("role.salary"), figures);
  }

  private Node related() {
    VBox links = Page.column("related");
    for (Role role : viewModel.related()) {
      Hyperlink link = new Hyperlink(role.title());
      link.setOnAction(_ -> viewModel.role().set(role));
      links
          .getChildren()
          .add(Page.column("related-role", link, Page.text("caption", role.summary())));
    }
    return section(texts.get("role.related"), links);
  }

  private static Node section(String title, Node content) {
    return Page.column("section", Page.text("section-title", title), content);
  }
}
