package app.daymark.ui.salary;

import app.daymark.ui.kit.EscapeKey;
import app.daymark.ui.kit.Page;
import app.daymark.ui.kit.Panel;
import app.daymark.ui.kit.Texts;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All surveys there are, each to be put on the chart or taken away. */
public final class SurveyPickerPanel implements Panel {

  private final SurveyPickerViewModel viewModel;
  private final Texts texts;
  private final TextField search = new TextField();
  private final ListView<KnownSurvey> list;
  private final Parent root;

  /** Offers surveys. */
  public SurveyPickerPanel(SurveyPickerViewModel viewModel, Texts texts) {
    this.viewModel = viewModel;
    this.texts = texts;
    this.list = new ListView<>(viewModel.found());
    list.getStyleClass().addAll("task-list", "survey-list");
    list.setAccessibleText(texts.get("salary.compare.list"));
    list.setCellFactory(_ -> new SurveyCell(viewModel));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    EscapeKey.passOn(list);
    viewModel.onChange(list::refresh);
    search.setId("survey-search");
    search.setPromptText(texts.get("salary.compare.search"));
    search.setAccessibleText(texts.get("salary.compare.search"));
    search.textProperty().bindBidirectional(viewModel.search());
    VBox.setVgrow(list, Priority.ALWAYS);
    this.root = Page.column("panel-body", search, Page.text("caption", viewModel.hint()), list);
  }

  @Override
  public String title() {
    return texts.get("salary.compare.title");
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public boolean isAsHighAsItsPlace() {
    return true;
  }

  @Override
  public void focus() {
    search.requestFocus();
  }

  private void onKey(KeyEvent event) {
    KnownSurvey selected = list.getSelectionModel().getSelectedItem();
    boolean isToggle = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
    if (isToggle && selected != null) {
      viewModel.toggle(selected);
      event.consume();
    }
  }
}
