package app.daymark.ui.salary;

import app.daymark.ui.kit.Page;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A survey with a box to tick. */
final class SurveyCell extends ListCell<@Nullable KnownSurvey> {

  private final SurveyPickerViewModel viewModel;
  private final CheckBox box = new CheckBox();
  private final Label name = Page.text("item-title", "");
  private final Label detail = Page.text("caption", "");
  private final HBox row;

  SurveyCell(SurveyPickerViewModel viewModel) {
    this.viewModel = viewModel;
    // The list has the keyboard: Space ticks there.
    box.setFocusTraversable(false);
    VBox names = Page.column("task-texts", name, detail);
    HBox.setHgrow(names, Priority.ALWAYS);
    row = new HBox(box, names);
    row.getStyleClass().add("task-row");
    setPrefWidth(0);
    setOnMouseClicked(_ -> toggle());
    box.setOnAction(_ -> toggle());
  }

  @Override
  protected void updateItem(@Nullable KnownSurvey survey, boolean empty) {
    super.updateItem(survey, empty);
    if (survey == null || empty) {
      setGraphic(null);
      return;
    }
    box.setSelected(viewModel.isPicked(survey));
    box.setDisable(!viewModel.canToggle(survey));
    name.setText(viewModel.name(survey));
    detail.setText(viewModel.detail(survey));
    setAccessibleText(viewModel.name(survey));
    setGraphic(row);
  }

  private void toggle() {
    KnownSurvey survey = getItem();
    if (survey != null) {
      viewModel.toggle(survey);
    }
  }
}
