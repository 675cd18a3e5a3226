package app.daymark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.daymark.journal.Refusal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {

  @Test
  void folderIsUsedByOneAtATime(@TempDir Path temp) {
    AppFolders folders = new AppFolders(temp);
    try (DataLock first = DataLock.take(folders)) {
      assertThat(first).isNotNull();
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> DataLock.take(folders))
          .withMessage(
              "Daymark is already open with the data in %s. Close it there or let it finish, then try again.",
              temp);
    }
    DataLock.take(folders).close();
    DataLock.take(folders).close();
  }

  @Test
  void foldersAreLockedEachForItself(@TempDir Path one, @TempDir Path two) {
    try (DataLock first = DataLock.take(new AppFolders(one));
        DataLock second = DataLock.take(new AppFolders(two))) {
      assertThat(first).isNotSameAs(second);
    }
  }

  @Test
  void folderThatCannotBeWrittenIsRefused(@TempDir Path temp) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> DataLock.take(new AppFolders(temp.resolve("missing"))))
        .withMessageContaining("cannot be written")
        .withMessageContaining("Nothing was changed");
  }
}
