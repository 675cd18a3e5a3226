package app.daymark.ui.library;

import app.daymark.catalogue.Catalogue;
import app.daymark.catalogue.PlanTemplate;
import app.daymark.catalogue.Role;
import app.daymark.ui.kit.Beside;
import app.daymark.ui.kit.Command;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Panel;
import app.daymark.ui.kit.Screen;
import app.daymark.ui.kit.TaskList;
import app.daymark.ui.kit.Texts;
import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** All plans and roles in one list, with a field to look for some of them. */
public final class LibraryView implements Screen {

  /** As typed, for not every keyboard has a key of its own for it. */
  private static final String SEARCH_KEY = "/";

  private final LibraryViewModel viewModel;
  private final Texts texts;
  private final TaskList list;
  private final CustomTextField search = new CustomTextField();
  private final Parent root;

  /**
   * Where the learner can go from here.
   *
   * @param plan to one of the plans
   * @param past to a plan as it was
   * @param start to the terms on which a plan starts
   * @param role to more about a role
   */
  public record Ways(
      Panel.Place panels,
      Consumer<UUID> plan,
      Consumer<UUID> past,
      Consumer<PlanTemplate> start,
      Consumer<Role> role) {}

  public LibraryView(
      LibraryViewModel viewModel,
      LibraryCommands commands,
      Catalogue catalogue,
      Texts texts,
      Ways ways) {
    this.viewModel = viewModel;
    this.texts = texts;
    this.list =
        new TaskList(
            viewModel.rows(),
            new LibraryActions(viewModel, commands, catalogue, ways, texts).all(),
            texts);
    VBox.setVgrow(list.root(), Priority.ALWAYS);
    this.root = Page.scrolling(header(), list.root(), Page.text("hint", texts.get("library.hint")));
    list.root().addEventHandler(KeyEvent.KEY_TYPED, this::onTyped);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void focus() {
    list.focus();
  }

  @Override
  public void refresh() {
    viewModel.refresh();
  }

  @Override
  public List<Command> commands() {
    return list.commands();
  }

  private Node header() {
    VBox titles =
        Page.column(
            "page-titles",
            Page.text("page-title", texts.get("nav.library")),
            Page.text("page-lead", viewModel.summary()));
    return Beside.filling("page-header", titles, searchField());
  }

  private Node searchField() {
    search.setLeft(Page.icon(Feather.SEARCH));
    search.setPromptText(texts.get("library.search"));
    search.setAccessibleText(texts.get("library.search"));
    search.setId("library-search");
    search.getStyleClass().add("search");
    search.textProperty().bindBidirectional(viewModel.query());
    // What is found has nothing to do with what was selected before.
    viewModel.query().addListener((_, _, _) -> list.startOver());
    search.addEventHandler(KeyEvent.KEY_PRESSED, this::onSearchKey);
    return search;
  }

  private void onTyped(KeyEvent event) {
    if (SEARCH_KEY.equals(event.getCharacter())) {
      event.consume();
      search.requestFocus();
      search.selectAll();
    }
  }

  /** From what was found back to everything. */
  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !viewModel.query().get().isEmpty()) {
      event.consume();
      search.clear();
    }
  }

  /** On to what was found, or back to everything. */
  private void onSearchKey(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN, ENTER -> {
        event.consume();
        list.focus();
      }
      case ESCAPE -> {
        event.consume();
        search.clear();
        list.focus();
      }
      default -> {
        // Is written.
      }
    }
  }
}
