package app.daymark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.testkit.Folders;
import app.daymark.testkit.TestData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Learners' ticks are tied to origin keys. One may be added, here and in origin-keys.txt; none may
 * vanish or change.
 */
class StableKeysTest {

  private final List<String> now =
      TestData.builtIn().roles().stream()
          .flatMap(role -> role.plans().stream())
          .flatMap(plan ->
              plan.areas().stream().flatMap(area -> area.tasks().stream()).map(plan::originKey))
          .toList();

  @Test
  void noOriginKeyHasVanished() {
    assertThat(now).containsAll(lines("/origin-keys.txt"));
  }

  @Test
  void everyOriginKeyIsOnTheList() {
    assertThat(lines("/origin-keys.txt")).containsAll(now);
  }

  @Test
  void everyOriginKeyStandsForOneTask() {
    assertThat(now).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void listedPacksAreThoseThatAreThere() throws URISyntaxException {
    Path folder =
        Path.of(
                Objects.requireNonNull(
                        StableKeysTest.class.getResource("/app/daymark/catalogue/packs.txt"))
                    .toURI())
            .getParent();
    assertThat(lines("/app/daymark/catalogue/packs.txt"))
        .containsExactlyInAnyOrderElementsOf(
            Folders.names(Objects.requireNonNull(folder)).stream()
                .filter(name -> name.endsWith(".yaml"))
                .toList());
  }

  private static List<String> lines(String resource) {
    try (InputStream in = StableKeysTest.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
