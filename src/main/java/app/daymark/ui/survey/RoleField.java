package app.daymark.ui.survey;

import app.daymark.catalogue.Role;
import app.daymark.ui.kit.RoleChoice;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Which role a survey is for: the one that is shown, unless another one is chosen here. */
final class RoleField {

  private final RoleChoice roles;
  private final ObjectProperty<@Nullable Role> chosen = new SimpleObjectProperty<>();

  RoleField(RoleChoice roles) {
    this.roles = roles;
    follow();
  }

  /** Goes to the role that is shown. */
  void follow() {
    chosen.set(roles.role().get());
  }

  List<Role> all() {
    return roles.roles();
  }

  /** Input: the role. Controls set null for a moment while they change. */
  ObjectProperty<@Nullable Role> chosen() {
    return chosen;
  }

  Role get() {
    return Objects.requireNonNullElse(chosen.get(), roles.role().get());
  }

  /** Has the screens show a role. */
  void show(Role role) {
    roles.role().set(role);
  }
}
