package app.daymark.ui.catchup;

import app.daymark.plan.CatchUpOffer.Choice;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/**
 * The ways to catch up side by side. They are set in rows, so that what is compared stands on one
 * line: a card is a column of cells on a sheet of its own.
 */
final class ChoiceCards {

  private static final PseudoClass SUGGESTED = PseudoClass.getPseudoClass("suggested");

  private final CatchUpViewModel viewModel;
  private final Texts texts;
  private final GridPane grid = new GridPane();
  private final VBox ends = Page.column("plan-ends");
  private final Map<Choice, Button> buttons = new EnumMap<>(Choice.class);
  private final VBox root = Page.column("choices", grid, ends);

  ChoiceCards(CatchUpViewModel viewModel, Texts texts) {
    this.viewModel = viewModel;
    this.texts = texts;
    grid.getStyleClass().add("choice-cards");
    thirds(grid);
    for (Choice choice : Choice.values()) {
      addCard(choice);
    }
    ends.managedProperty().bind(ends.visibleProperty());
    viewModel.ends().addListener((ListChangeListener<PlanEnds>) _ -> showEnds());
    showEnds();
  }

  Node root() {
    return root;
  }

  /** Puts the keyboard focus on the way that is suggested. */
  void focus() {
    buttons.forEach((choice, button) -> {
      if (viewModel.card(choice).get().suggested()) {
        button.requestFocus();
      }
    });
  }

  private static void thirds(GridPane grid) {
    for (int i = 0; i < Choice.values().length; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / Choice.values().length);
      grid.getColumnConstraints().add(column);
    }
  }

  private void addCard(Choice choice) {
    Button take = takeButton(choice);
    VBox words = cell(text(choice, "choice-text", CatchUpCard::text));
    if (choice == Choice.TRIM) {
      words.getChildren().add(Page.column("choosing", choosing()));
    }
    Region sheet = new Region();
    sheet.getStyleClass().add("choice-sheet");
    viewModel
        .card(choice)
        .subscribe(card -> sheet.pseudoClassStateChanged(SUGGESTED, card.suggested()));
    Node[] cells = {
      cell(badge(choice), text(choice, "choice-title", CatchUpCard::title)),
      words,
      cell(
          text(choice, "choice-label", CatchUpCard::endLabel),
          text(choice, "choice-end", CatchUpCard::end),
          text(choice, "choice-detail", CatchUpCard::later)),
      cell(
          label("choice-label", texts.get("catchUp.fullest.label")),
          text(choice, "choice-load", CatchUpCard::load),
          text(choice, "choice-detail", CatchUpCard::fullest)),
      Page.column("choice-take", take)
    };
    int column = buttons.size() - 1;
    grid.add(sheet, column, 0, 1, cells.length);
    for (int row = 0; row < cells.length; row++) {
      grid.add(cells[row], column, row);
    }
  }

  private Node badge(Choice choice) {
    Label badge = label("choice-badge", texts.get("catchUp.suggested"));
    badge.visibleProperty().bind(viewModel.card(choice).map(CatchUpCard::suggested));
    return badge;
  }

  private ToggleButton choosing() {
    ToggleButton toggle = new ToggleButton(texts.get("catchUp.choose"));
    toggle.getStyleClass().addAll("pill", "choose-pill");
    toggle.setWrapText(true);
    toggle.selectedProperty().bindBidirectional(viewModel.choosing());
    return toggle;
  }

  private Button takeButton(Choice choice) {
    Button button =
        new Button(
            switch (choice) {
              case PUSH -> texts.get("catchUp.push.button");
              case COMPRESS -> texts.get("catchUp.compress.button");
              case TRIM -> texts.get("catchUp.trim.button");
            });
    button.setMaxWidth(Double.MAX_VALUE);
    button.setWrapText(true);
    button.setTextAlignment(TextAlignment.CENTER);
    button.setOnAction(_ -> viewModel.take(choice));
    ObservableValue<CatchUpCard> card = viewModel.card(choice);
    button.accessibleTextProperty().bind(card.map(CatchUpCard::details));
    button.disableProperty().bind(card.map(each -> !each.ready()));
    card.subscribe(each -> {
      button.getStyleClass().remove("accent");
      if (each.suggested()) {
        button.getStyleClass().add("accent");
      }
    });
    buttons.put(choice, button);
    return button;
  }

  private Label text(Choice choice, String style, Function<CatchUpCard, String> part) {
    return Page.text(style, viewModel.card(choice).map(part));
  }

  private static Label label(String style, String text) {
    return Page.text(style, text);
  }

  private static VBox cell(Node... parts) {
    return Page.column("choice-cell", parts);
  }

  private void showEnds() {
    ends.setVisible(!viewModel.ends().isEmpty());
    ends.getChildren().clear();
    for (PlanEnds plan : viewModel.ends()) {
      GridPane dates = new GridPane();
      dates.getStyleClass().add("plan-dates");
      thirds(dates);
      plan.dates().forEach(date -> dates.addRow(0, label("plan-date", date)));
      ends.getChildren().add(Page.column("plan-end", label("plan-end-title", plan.title()), dates));
    }
  }
}
