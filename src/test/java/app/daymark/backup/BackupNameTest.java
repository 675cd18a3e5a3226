package app.daymark.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackupNameTest {

  private static final LocalDateTime TIME = LocalDateTime.of(2026, 11, 25, 19, 48, 7);

  @ParameterizedTest
  @EnumSource
  void namesAreReadBack(Reason reason) {
    BackupName name = BackupName.of("3fa9", TIME, reason);
    assertThat(BackupName.of(Path.of("a", name.file(1)))).contains(name);
    assertThat(BackupName.of(Path.of("a", name.file(12)))).contains(name);
    assertThat(name.isOnPurpose()).isEqualTo(reason != Reason.AUTOMATIC);
  }

  @Test
  void nameTellsWhenAndWhatFor() {
    assertThat(BackupName.of("3fa9", TIME, Reason.AUTOMATIC).file(1))
        .isEqualTo("daymark-3fa9-2026-11-25-194807.zip");
    assertThat(BackupName.of("3fa9", TIME, Reason.BEFORE_RESTORE).file(2))
        .isEqualTo("daymark-3fa9-2026-11-25-194807-before-restore-2.zip");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "daymark-3fa9-2026-11-25-194807.zip.part",
        "daymark-3fa9-2026-13-25-194807.zip",
        "daymark-3fa9-2026-11-25-254807.zip",
        "daymark-3FA9-2026-11-25-194807.zip",
        "daymark-2026-11-25-194807.zip",
        "daymark.mv.db",
        "holiday.zip"
      })
  void otherFilesAreNoBackups(String name) {
    assertThat(BackupName.of(Path.of(name))).isEmpty();
  }
}
