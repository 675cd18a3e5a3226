package app.daymark.ui.role;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.catalogue.Catalogue;
import app.daymark.catalogue.CatalogueReader;
import app.daymark.catalogue.Role;
import app.daymark.ui.kit.RoleChoice;
import app.daymark.ui.kit.Texts;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The screen about roles follows the choice of a role. */
class RoleViewModelTest {

  private final Texts texts = new Texts(Locale.ENGLISH);
  private final Catalogue catalogue = CatalogueReader.read(Path.of("no", "such", "folder"));
  private final RoleChoice choice = new RoleChoice(() -> catalogue);
  private final RoleViewModel role = new RoleViewModel(choice, texts);

  @Test
  void payIsToldWithPlaceYearAndSource() {
    assertThat(role.salaries())
        .singleElement()
        .asString()
        .contains("₹5,03,801", "India", "2023", "₹1.79 L", "₹10 L", "role sheet");
    assertThat(role.source()).contains("role sheet", "2023");
  }

  @Test
  void relatedRolesAreReachableBothWays() {
    assertThat(role.related()).extracting(Role::key).containsExactly("android-developer");
    choose("android-developer");
    assertThat(role.related()).extracting(Role::key).containsExactly("back-end-developer");
  }

  @Test
  void aRoleWithoutFiguresHasNone() {
    choose("android-developer");
    assertThat(role.salaries()).isEmpty();
  }

  private void choose(String key) {
    role.role().set(catalogue.role(key).orElseThrow());
  }
}
