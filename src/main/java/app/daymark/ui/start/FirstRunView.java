package app.daymark.ui.start;

import app.daymark.catalogue.Role;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Screen;
import app.daymark.ui.kit.ScrollArea;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.start.FirstRunViewModel.Step;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The way to a first plan, one step on a page. Enter goes on, Esc goes back. */
public final class FirstRunView implements Screen {

  private static final KeyCombination ON = new KeyCodeCombination(KeyCode.ENTER);
  private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.ESCAPE);

  private final FirstRunViewModel viewModel;
  private final Texts texts;
  private final CardChoice<Role> roles;
  private final CardChoice<TemplateOffer> plans;
  private final VBox termsPlace = Page.column("first-terms");
  private final StackPane footerPlace = new StackPane();
  private final Parent root;
  private @Nullable StartPanel terms;

  public FirstRunView(FirstRunViewModel viewModel, Texts texts) {
    this.viewModel = viewModel;
    this.texts = texts;
    FirstRunFaces faces = new FirstRunFaces(viewModel, texts);
    this.roles = new CardChoice<>(viewModel.role(), faces.role(), viewModel::next);
    this.plans = new CardChoice<>(viewModel.offer(), faces.plan(), viewModel::next);
    roles.show(viewModel.roles());
    viewModel.offers().addListener((ListChangeListener<TemplateOffer>) _ -> showPlans());
    viewModel.terms().subscribe(this::showTerms);
    StackPane steps =
        new StackPane(
            page(Step.ROLE, rolePage()),
            page(Step.PLAN, plans.root()),
            page(Step.TERMS, termsPlace));
    VBox.setVgrow(steps, Priority.ALWAYS);
    this.root = Page.column("page", new FirstRunHeader(viewModel, texts).root(), steps, footer());
    // Before any button takes it: on some systems it would press the chosen card once more.
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onEnter);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::onEscape);
    viewModel.step().addListener((_, _, _) -> focusIfShown());
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void focus() {
    switch (viewModel.step().get()) {
      case ROLE -> roles.focus();
      case PLAN -> plans.focus();
      // Where Enter goes on: in the date before it, Enter belongs to what is written.
      case TERMS -> termsPlace.lookup(".weekday").requestFocus();
    }
  }

  @Override
  public void refresh() {
    StartPanel shown = terms;
    if (shown != null) {
      shown.refresh();
    }
  }

  private void focusIfShown() {
    if (root.getScene() != null && root.getParent().isVisible()) {
      // The step that comes was not there to be given the keyboard.
      root.applyCss();
      root.layout();
      focus();
    }
  }

  private Node rolePage() {
    return viewModel.others().isEmpty()
        ? roles.root()
        : Page.column("first-roles", roles.root(), Page.text("caption", viewModel.others()));
  }

  private Node page(Step step, Node content) {
    return Page.onceShown(viewModel.step().map(step::equals), () -> page(content));
  }

  private static ScrollPane page(Node content) {
    ScrollPane page = ScrollArea.of(content);
    page.getStyleClass().add("first-page");
    page.setFocusTraversable(false);
    return page;
  }

  private void showPlans() {
    plans.show(viewModel.offers());
  }

  private void showTerms(@Nullable StartViewModel asking) {
    StartPanel made = asking == null ? null : new StartPanel(asking, texts);
    terms = made;
    termsPlace.getChildren().clear();
    footerPlace.getChildren().clear();
    if (made != null) {
      termsPlace.getChildren().add(made.root());
      made.footer().ifPresent(footerPlace.getChildren()::add);
      made.refresh();
    }
  }

  private Node footer() {
    Button back = button("first.back", viewModel::back);
    Page.showWhile(back, viewModel.step().map(step -> step != Step.ROLE));
    Button sample = button("first.lookAround", viewModel::lookAround);
    sample.setId("look-around");
    Page.showWhile(sample, viewModel.step().map(Step.ROLE::equals));
    Button next = button("first.next", viewModel::next);
    next.getStyleClass().add("accent");
    next.setId("first-next");
    Page.showWhile(next, viewModel.step().map(step -> step != Step.TERMS));
    next.disableProperty().bind(viewModel.role().isNull());
    sample.disableProperty().bind(viewModel.role().isNull());
    Region space = new Region();
    Page.showWhile(space, viewModel.step().map(step -> step != Step.TERMS));
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox.setHgrow(footerPlace, Priority.ALWAYS);
    Page.showWhile(footerPlace, viewModel.step().map(Step.TERMS::equals));
    HBox footer = new HBox(back, sample, space, footerPlace, next);
    footer.getStyleClass().add("first-footer");
    return footer;
  }

  private Button button(String key, Runnable action) {
    return Page.button(texts.get(key), action);
  }

  private void onEnter(KeyEvent event) {
    if (ON.match(event) && !isWriting()) {
      event.consume();
      if (root.getScene().getFocusOwner() instanceof ButtonBase button
          && !(button instanceof ToggleButton)) {
        button.fire();
      } else {
        viewModel.next();
      }
    }
  }

  private void onEscape(KeyEvent event) {
    if (BACK.match(event) && viewModel.back()) {
      event.consume();
    }
  }

  /** Enter ends what is being written, and does not start a plan. */
  private boolean isWriting() {
    Node at = root.getScene().getFocusOwner();
    return at instanceof TextInputControl || at instanceof Spinner || at instanceof ComboBoxBase;
  }
}
