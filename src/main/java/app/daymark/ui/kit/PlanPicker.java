package app.daymark.ui.kit;

import app.daymark.plan.PlanHead;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
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
    picker.setConverter(new PlanName(texts));
    picker.valueProperty().bindBidirectional(chosen);
    Page.showWhile(picker, Bindings.size(plans).greaterThan(1));
    return picker;
  }

  /** Names plans: two of one title are told apart by their start. */
  private static final class PlanName extends StringConverter<@Nullable PlanHead> {

    private final Texts texts;

    PlanName(Texts texts) {
      this.texts = texts;
    }

    @Override
    public String toString(@Nullable PlanHead plan) {
      return plan == null ? "" : texts.get("plan.name", plan.title(), texts.date(plan.startedOn()));
    }

    @Override
    public @Nullable PlanHead fromString(String name) {
      return null;
    }
  }
}
