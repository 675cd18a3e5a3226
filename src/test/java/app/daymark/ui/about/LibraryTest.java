package app.daymark.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryTest {

  @Test
  void everyLibraryHasItsVersionAndLicence() {
    List<Library> all = Library.all();
    assertThat(all)
        .extracting(Library::name)
        .contains("ControlsFX", "H2 Database Engine", "jdbi3 core", "javafx controls")
        .doesNotHaveDuplicates()
        .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    assertThat(all)
        .allSatisfy(each -> {
          assertThat(each.version()).matches("\\d+\\..*");
          assertThat(each.licence()).isNotBlank().doesNotContainIgnoringCase("unknown");
        });
  }
}
