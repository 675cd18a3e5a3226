package app.daymark.ui.kit;

import app.daymark.catalogue.Role;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;

/** Buttons to choose a role with, one of them pressed. */
public final class RolePills {

  private RolePills() {}

  public static Pane of(RoleChoice choice) {
    FlowPane pills = new FlowPane();
    pills.getStyleClass().add("pills");
    ToggleGroup group = new ToggleGroup();
    for (Role role : choice.roles()) {
      ToggleButton pill = new ToggleButton(role.title());
      pill.getStyleClass().add("pill");
      pill.setToggleGroup(group);
      pill.setSelected(role.equals(choice.role().get()));
      pill.setOnAction(_ -> {
        pill.setSelected(true);
        choice.role().set(role);
      });
      choice.role().addListener((_, _, now) -> pill.setSelected(role.equals(now)));
      pills.getChildren().add(pill);
    }
    return pills;
  }
}
