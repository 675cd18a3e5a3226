package app.daymark.ui.kit;

import app.daymark.catalogue.Catalogue;
import app.daymark.catalogue.Role;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which role the screens about roles are showing; one choice for all of them. */
public final class RoleChoice {

  private final Supplier<Catalogue> catalogue;
  private final Once<ObjectProperty<Role>> role;

  /**
   * The first role is shown.
   *
   * @param catalogue asked when the first role is: the screen the window opens on shows none
   */
  public RoleChoice(Supplier<Catalogue> catalogue) {
    this.catalogue = catalogue;
    this.role = new Once<>(() -> new SimpleObjectProperty<>(roles().getFirst()));
  }

  public List<Role> roles() {
    return catalogue.get().roles();
  }

  public List<Role> related(Role role) {
    return catalogue.get().related(role);
  }

  /** Shows another role. */
  public void choose(Role shown) {
    role().set(shown);
  }

  /** Moves on to a role that has plans to start, unless the chosen one has. */
  public void chooseOneWithPlans() {
    if (role().get().plans().isEmpty()) {
      roles().stream().filter(each -> !each.plans().isEmpty()).findFirst().ifPresent(this::choose);
    }
  }

  public ObjectProperty<Role> role() {
    return role.get();
  }
}
