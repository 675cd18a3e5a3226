package app.daymark.ui.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.daymark.plan.PlanTerms;
import app.daymark.testkit.DrawnPanel;
import app.daymark.testkit.ViewModelDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupPanelsTest {

  @TempDir private Path data;
  @TempDir private Path elsewhere;
  private BackupDesk desk;

  @BeforeAll
  static void startToolkit() throws Exception {
    DrawnPanel.startToolkit();
  }

  @BeforeEach
  void open() {
    desk = new BackupDesk(data).withPlan();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private DrawnPanel backups(int width) {
    return DrawnPanel.of(() -> new BackupsPanel(desk.backups(), desk.desk.texts()), width);
  }

  private DrawnPanel restore(Path file, int width) {
    return DrawnPanel.of(() -> new RestorePanel(desk.restore(file), desk.desk.texts()), width);
  }

  @ParameterizedTest
  @ValueSource(ints = {560, 620})
  void ofManyBackupsThoseInViewAreDrawnAndRead(int width) throws IOException {
    Path one = desk.backUp();
    for (int device = 0x1000; device < 0x1060; device++) {
      desk.copyAs(one, desk.folder(), Integer.toHexString(device));
    }
    Files.writeString(desk.copyAs(one, desk.folder(), "0bad"), "no backup");
    DrawnPanel drawn = backups(width);
    assertThat(drawn.clipped()).isEmpty();
    assertThat(drawn.texts("field-title")).containsExactly("98 backups");
    assertThat(drawn.texts("backup-detail")).hasSizeBetween(3, 20);
  }

  @Test
  void withoutAnyThatIsSaid() {
    DrawnPanel drawn = backups(620);
    assertThat(drawn.texts("empty-title")).containsExactly("No backups yet");
    assertThat(drawn.texts("field-title")).isEmpty();
    assertThat(drawn.clipped()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {560, 620})
  void whatWouldChangeIsReadToItsEnd(int width) throws IOException {
    Path backup = desk.backUp();
    Path longName = elsewhere.resolve("a".repeat(120) + "-" + "ब".repeat(30) + ".zip");
    Files.copy(backup, longName);
    for (int plan = 0; plan < 3; plan++) {
      desk.desk
          .plans()
          .start(
              desk.desk.template("back-end-90"),
              PlanTerms.from(ViewModelDesk.TODAY.plusDays(plan)));
    }
    DrawnPanel drawn = restore(longName, width);
    assertThat(drawn.clipped()).isEmpty();
    assertThat(drawn.texts("restore-then")).hasSize(7).contains("not there");
    assertThat(drawn.texts("footer-summary")).hasSize(1);
  }

  @Test
  void whereNothingCanBeRestoredOnlyTheWayBackIsOffered() throws IOException {
    Path none = Files.writeString(elsewhere.resolve("holiday.zip"), "sun");
    DrawnPanel refused = restore(none, 620);
    assertThat(refused.texts("button")).containsExactly("Back");
    assertThat(refused.texts("problem")).hasSize(1);
    DrawnPanel same = restore(desk.backUp(), 620);
    assertThat(same.texts("button")).containsExactly("Back");
    assertThat(same.texts("problem")).isEmpty();
  }
}
