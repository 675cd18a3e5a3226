package app.daymark;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.plan.PlanTerms;
import app.daymark.store.AppFolders;
import app.daymark.testkit.Folders;
import app.daymark.testkit.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a learner does is nobody else's business on a shared computer. */
class PrivacyTest {

  @Test
  void onlyTheOwnerCanReadAnythingInTheDataFolder(@TempDir Path temp) throws IOException {
    AppFolders folders = new AppFolders(temp.resolve("data"));
    live(folders);
    Files.writeString(folders.logs().resolve("daymark.log"), "as the logger makes it");
    try (AppContext app = AppContext.open(folders, Main.clock())) {
      assertThat(app.warnings()).isEmpty();
      assertPrivate(folders.data());
    }
    assertPrivate(folders.data());
  }

  private static void live(AppFolders folders) {
    try (AppContext app = AppContext.open(folders, Main.clock())) {
      app.plans().start(TestData.smallPlan(), PlanTerms.from(TestData.MONDAY));
    }
  }

  private static void assertPrivate(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.toList();
    }
    assertThat(all).hasSizeGreaterThan(5);
    for (Path each : all) {
      assertThat(Folders.rights(each))
          .as("%s", each)
          .isEqualTo(Files.isDirectory(each) ? "rwx------" : "rw-------");
    }
  }
}
