package app.daymark.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import app.daymark.faults.disk.DiskLog;
import app.daymark.testkit.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerOnlyTest {

  private final Path temp;
  private final Path file;

  OwnerOnlyTest(@TempDir Path temp) {
    this.temp = temp;
    this.file = temp.resolve("file");
  }

  private static void share(Path path, String rights) throws IOException {
    if (!Folders.rights(path).equals(rights)) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }
  }

  @Test
  void newOrEmptyFolderIsForItsOwnerAlone() throws IOException {
    Path folder = temp.resolve("a/b");
    OwnerOnly.createFolder(folder);
    assertThat(Folders.rights(folder)).isEqualTo("rwx------");
    share(folder, "rwxr-xr-x");
    OwnerOnly.createFolder(folder);
    assertThat(Folders.rights(folder)).isEqualTo("rwx------");
  }

  /** What is forced to disk within would be gone with them. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void namesOfNewFoldersOutlastAPowerCut(long seed) throws IOException {
    DiskLog log = new DiskLog(Files.createDirectory(temp.resolve("disk")));
    OwnerOnly.createFolder(log.folder().resolve("a/b/c"));
    log.cut(log.size(), new Random(seed), temp.resolve("after"));
    assertThat(temp.resolve("after/a/b/c")).isEmptyDirectory();
  }

  @Test
  void folderThatHoldsSomethingStaysShared() throws IOException {
    Files.createFile(file);
    share(temp, "rwxr-xr-x");
    OwnerOnly.createFolder(temp);
    assertThat(Folders.rights(temp)).isEqualTo("rwxr-xr-x");
  }

  @Test
  void newFileIsForItsOwnerAlone() throws IOException {
    OwnerOnly.write(file, "mine ₹");
    assertThat(file).hasContent("mine ₹");
    assertThat(Folders.names(temp)).containsExactly("file");
    assertThat(Folders.rights(file)).isEqualTo("rw-------");
  }

  /** Whoever is reading the old one reads it to its end. */
  @Test
  void fileThatIsThereIsReplacedByOneForItsOwnerAlone() throws IOException {
    Files.writeString(file, "old");
    Path other = Files.createLink(temp.resolve("old"), file);
    share(file, "rw-r--r--");
    OwnerOnly.write(file, "new");
    assertThat(file).hasContent("new");
    assertThat(other).hasContent("old");
    assertThat(Folders.rights(file)).isEqualTo("rw-------");
    assertThat(Folders.names(temp)).containsExactly("file", "old");
  }

  @Test
  void linkIsFollowed() throws IOException {
    Files.writeString(file, "old");
    Path link = Files.createSymbolicLink(temp.resolve("link"), file);
    OwnerOnly.write(link, "new");
    assertThat(link).isSymbolicLink().hasContent("new");
    assertThat(file).hasContent("new");
    assertThat(Folders.names(temp)).containsExactly("file", "link");
  }

  @Test
  void folderIsRefused() throws IOException {
    Path empty = Files.createDirectory(temp.resolve("empty"));
    assertThatIOException()
        .isThrownBy(() -> OwnerOnly.write(empty, "new"))
        .withMessage("it is a folder");
    assertThat(empty).isEmptyDirectory();
    assertThat(Folders.names(temp)).containsExactly("empty");
  }
}
