package app.daymark.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.testkit.Desk;
import app.daymark.testkit.Folders;
import app.daymark.testkit.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database of which most is no longer used is written anew, small, when it is closed. */
class CompactionTest {

  private static final long LARGE = 9 << 17;

  @Test
  void fileThatIsMostlyWasteIsSmallAgainOnceItIsClosed(@TempDir Path temp) throws IOException {
    Path folder = temp.resolve("data");
    Map<String, List<String>> rows;
    Path file;
    try (Desk desk = Desk.open(folder).withSmallPlan()) {
      file = Database.file(desk.folders);
      UUID task = desk.task(0).id();
      while (Files.size(file) < LARGE) {
        desk.plans.tick(task, TestData.MONDAY);
        desk.plans.reopen(task);
      }
      rows = desk.rows();
    }
    assertThat(Files.size(file)).isLessThan(LARGE / 3);
    try (Desk desk = Desk.open(folder)) {
      assertThat(desk.rows()).isEqualTo(rows);
      assertThat(desk.ledger.findings()).isEmpty();
    }
    assertThat(Folders.names(folder)).noneMatch(name -> name.contains(".broken-"));
    assertThat(Folders.rights(file)).isEqualTo("rw-------");
  }
}
