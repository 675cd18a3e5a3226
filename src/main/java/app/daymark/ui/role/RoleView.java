package app.daymark.ui.role;

import app.daymark.catalogue.Role;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.RolePills;
import app.daymark.ui.kit.Screen;
import app.daymark.ui.kit.StartPlanCards;
import app.daymark.ui.kit.StartPlanViewModel;
import app.daymark.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
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
  private final Runnable onSalary;
  private final VBox article = Page.column("article");
  private final ScrollPane root;
  private Node plans = article;

  /**
   * Draws the chosen role.
   *
   * @param onSalary called when the learner wants to see more about pay
   */
  public RoleView(
      RoleViewModel viewModel, StartPlanViewModel starting, Texts texts, Runnable onSalary) {
    this.viewModel = viewModel;
    this.starting = starting;
    this.texts = texts;
    this.onSalary = onSalary;
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
      fact.getStyleClass().add("fact");
      fact.setOnAction(_ -> onSalary.run());
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
            : StartPlanCards.of(role.plans(), starting, texts));
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
    more.setOnAction(_ -> onSalary.run());
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
