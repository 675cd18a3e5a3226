package app.daymark.ui.kit;

import app.daymark.catalogue.Catalogue;
import app.daymark.catalogue.Role;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which role the screens about roles are showing; one choice for all of them. */
public final class RoleChoice {

  private final Catalogue catalogue;
  private final ObjectProperty<Role> role;

  public RoleChoice(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.role = new SimpleObjectProperty<>(catalogue.roles().getFirst());
  }

  public List<Role> roles() {
    return catalogue.roles();
  }

  public List<Role> related(Role role) {
    return catalogue.related(role);
  }

  /** Shows another role. */
  public void choose(Role shown) {
    role.set(shown);
  }

  /** Moves on to a role that has plans to start, unless the chosen one has. */
  public void chooseOneWithPlans() {
    if (role.get().plans().isEmpty()) {
      roles().stream().filter(each -> !each.plans().isEmpty()).findFirst().ifPresent(role::set);
    }
  }

  public ObjectProperty<Role> role() {
    return role;
  }
}
