package app.daymark.ui.kit;

import app.daymark.plan.PlanHead;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.ChoiceBox;
import org.jspecify.annotations.Nullable;

/** Chooses between plans; not there while there is no choice. */
public final class PlanPicker {

  private PlanPicker() {}

  /** Makes one that follows the chosen plan and changes it. */
  public static ChoiceBox<@Nullable PlanHead> of(
      Texts texts,
      ObservableList<@Nullable PlanHead> plans,
      ObjectProperty<@Nullable PlanHead> chosen) {
    ChoiceBox<@Nullable PlanHead> picker = new ChoiceBox<>(plans);
    picker.setAccessibleText(texts.get("plan.picker"));
    // Two of one title are told apart by their start.
    NameOnly<PlanHead> names =
        new NameOnly<>(plan -> texts.get("plan.name", plan.title(), texts.date(plan.startedOn())));
    picker.setConverter(names);
    picker.setTooltip(CutText.whole(picker.valueProperty().map(names::toString).orElse("")));
    picker.valueProperty().bindBidirectional(chosen);
    Page.showWhile(picker, Bindings.size(plans).greaterThan(1));
    return picker;
  }
}
