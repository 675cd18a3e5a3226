package app.daymark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.daymark.journal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppFoldersTest {

  private final Path temp;
  private final Path home;
  private final Path other;

  AppFoldersTest(@TempDir Path temp) {
    this.temp = temp;
    this.home = temp.resolve("home");
    this.other = temp.resolve("other");
  }

  private Path data(String os, Map<String, String> environment) {
    return AppFolders.ofPlatform(os, home, environment).data();
  }

  @Test
  void linuxKeepsDataWhereXdgSays() {
    assertThat(data("Linux", Map.of())).isEqualTo(home.resolve(".local/share/daymark"));
    assertThat(data("Linux", Map.of("XDG_DATA_HOME", other.toString())))
        .isEqualTo(other.resolve("daymark"));
  }

  @Test
  void onLinuxHomeIsWhatTheEnvironmentSays() {
    assertThat(data("Linux", Map.of("HOME", other.toString())))
        .isEqualTo(other.resolve(".local/share/daymark"));
    assertThat(data("Linux", Map.of("HOME", ""))).isEqualTo(home.resolve(".local/share/daymark"));
    assertThat(data("Windows 11", Map.of("HOME", other.toString())))
        .isEqualTo(home.resolve("AppData/Roaming/Daymark"));
  }

  @Test
  void pathInXdgThatIsNotAbsoluteCountsAsNone() {
    assertThat(data("Linux", Map.of("XDG_DATA_HOME", "share")))
        .isEqualTo(home.resolve(".local/share/daymark"));
    assertThat(data("Linux", Map.of("XDG_DATA_HOME", "")))
        .isEqualTo(home.resolve(".local/share/daymark"));
  }

  @Test
  void macKeepsDataInApplicationSupport() {
    assertThat(data("Mac OS X", Map.of("XDG_DATA_HOME", other.toString())))
        .isEqualTo(home.resolve("Library/Application Support/Daymark"));
  }

  @Test
  void windowsKeepsDataInRoamingAppData() {
    assertThat(data("Windows 11", Map.of())).isEqualTo(home.resolve("AppData/Roaming/Daymark"));
    assertThat(data("Windows 11", Map.of("APPDATA", other.toString())))
        .isEqualTo(other.resolve("Daymark"));
  }

  @Test
  void unknownHomeIsRefusedUnlessItIsNotNeeded() {
    Path unknown = Path.of("?");
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> AppFolders.ofPlatform("Linux", unknown, Map.of()))
        .withMessageContaining("--data DIR");
    Map<String, String> environment = Map.of("XDG_DATA_HOME", other.toString());
    assertThat(AppFolders.ofPlatform("Linux", unknown, environment).data())
        .isEqualTo(other.resolve("daymark"));
  }

  @Test
  void everythingLiesInTheDataFolder() {
    AppFolders folders = new AppFolders(other);
    assertThat(folders.journal()).isEqualTo(other.resolve("journal"));
    assertThat(folders.packs()).isEqualTo(other.resolve("packs"));
    assertThat(folders.logs()).isEqualTo(other.resolve("logs"));
    assertThat(folders.window()).isEqualTo(other.resolve("window.properties"));
    assertThat(folders.lock()).isEqualTo(other.resolve("lock"));
  }

  @Test
  void folderIsMadeForItsOwnerAlone() throws IOException {
    assumeTrue(temp.getFileSystem().supportedFileAttributeViews().contains("posix"));
    AppFolders folders = new AppFolders(temp.resolve("a/b")).create();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folders.data())))
        .isEqualTo("rwx------");
    assertThat(folders.create()).isEqualTo(folders);
  }

  @Test
  void folderThatCannotBeMadeIsRefused() throws IOException {
    Path file = Files.writeString(other, "in the way");
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> new AppFolders(file.resolve("data")).create())
        .withMessageContaining("cannot be made")
        .withMessageContaining("--data DIR");
    assertThat(file).hasContent("in the way");
  }
}
