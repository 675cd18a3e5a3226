package app.daymark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.daymark.journal.Refusal;
import app.daymark.testkit.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewPackTest {

  private final Path temp;
  private final Path packs;
  private final Path file;

  NewPackTest(@TempDir Path temp) {
    this.temp = temp;
    this.packs = temp.resolve("packs");
    this.file = temp.resolve("tester.daymark.yaml");
  }

  @BeforeEach
  void writePack() throws IOException {
    Files.writeString(file, Packs.GOOD);
  }

  private NewPack read() {
    return NewPack.read(file, CatalogueReader.read(packs));
  }

  private void assertRefused(String message) {
    assertThatExceptionOfType(Refusal.class).isThrownBy(this::read).withMessageContaining(message);
  }

  @Test
  void copyIsFoundByTheCatalogue() throws IOException {
    NewPack pack = read();
    assertThat(pack.role().title()).isEqualTo("Tester");
    assertThat(packs).doesNotExist();
    Path copy = pack.addTo(packs);
    assertThat(copy).isEqualTo(packs.resolve("tester.daymark.yaml")).hasContent(Packs.GOOD);
    assertThat(Folders.rights(copy)).isEqualTo("rw-------");
    assertThat(CatalogueReader.read(packs).role("tester")).contains(pack.role());
    assertThat(CatalogueReader.read(packs).problems()).isEmpty();
  }

  @Test
  void noFileIsWrittenOver() throws IOException {
    Files.createDirectory(packs);
    Files.writeString(packs.resolve("tester.daymark.yaml"), "mine");
    Files.writeString(packs.resolve("tester-2.daymark.yaml"), "mine, too");
    assertThat(read().addTo(packs)).isEqualTo(packs.resolve("tester-3.daymark.yaml"));
    assertThat(packs.resolve("tester.daymark.yaml")).hasContent("mine");
    assertThat(packs.resolve("tester-2.daymark.yaml")).hasContent("mine, too");
  }

  @Test
  void keysThatAreTakenAreToldWithWhereTheyAre() throws IOException {
    Path copy = read().addTo(packs);
    assertRefused("There is “Tester” (%s) already".formatted(copy));
    Files.writeString(file, Packs.GOOD.replace("key: tester\n", "key: other\n"));
    assertRefused("There is the plan “Six days” already");
    Files.writeString(file, Packs.GOOD.replace("key: tester\n", "key: back-end-developer\n"));
    assertRefused("There is “Back End Developer” already");
    assertThat(Folders.names(packs)).containsExactly("tester.daymark.yaml");
  }

  @Test
  void whatIsWrongIsToldWithItsLine() throws IOException {
    Files.writeString(file, "format: 1\nrole: 7\n");
    assertRefused("This pack cannot be added. " + file + ":2: expected");
    Files.writeString(file, "#".repeat(PackReader.MAX_BYTES + 1));
    assertRefused("at most 1 MiB");
    Files.delete(file);
    assertRefused(file + " cannot be read (it is not there)");
    Files.createDirectory(file);
    assertRefused("it is not a file");
    assertThat(packs).doesNotExist();
  }

  @Test
  void folderThatCannotBeWrittenIsTold() throws IOException {
    NewPack pack = read();
    Path inTheWay = Files.writeString(temp.resolve("file"), "in the way");
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> pack.addTo(inTheWay))
        .withMessageContaining("Nothing was changed");
    assertThat(inTheWay).hasContent("in the way");
  }
}
