package app.daymark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueReaderTest {

  private final Path folder;

  CatalogueReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void ownPacksComeAfterTheBuiltInOnesInOrderOfTheirNames() throws IOException {
    write("b.yaml", Packs.GOOD);
    write("a.yaml", Packs.GOOD.replace("tester", "earlier"));
    write("notes.txt", "no pack");
    Catalogue catalogue = CatalogueReader.read(folder);
    assertThat(catalogue.problems()).isEmpty();
    assertThat(catalogue.roles())
        .extracting(Role::key)
        .containsExactly("back-end-developer", "android-developer", "earlier", "tester");
    assertThat(catalogue.plan("tester-6")).map(PlanTemplate::title).contains("Six days");
    assertThat(catalogue.plan("back-end-20")).isPresent();
    assertThat(catalogue.plan("tester")).isEmpty();
    assertThat(catalogue.role("nobody")).isEmpty();
  }

  @Test
  void missingFolderHoldsNoPacks() {
    Catalogue catalogue = CatalogueReader.read(folder.resolve("missing"));
    assertThat(catalogue.roles()).hasSize(2);
    assertThat(catalogue.problems()).isEmpty();
  }

  @Test
  void wrongPackDoesNotStopTheOthers() throws IOException {
    Path wrong = write("a.yaml", Packs.GOOD.replace("edition: 1", "edition: none"));
    write("b.yaml", Packs.GOOD);
    Catalogue catalogue = CatalogueReader.read(folder);
    assertThat(catalogue.role("tester")).isPresent();
    assertThat(catalogue.problems())
        .singleElement()
        .hasToString(
            wrong + ":4: expected a whole number from 1 to 1000000 for `edition`, found none");
  }

  @Test
  void roleWithATakenKeyIsLeftOut() throws IOException {
    write("a.yaml", Packs.GOOD.replace("key: tester\n", "key: back-end-developer\n"));
    assertLeftOut("a.yaml", "expected keys no other pack has, found role back-end-developer");
  }

  @Test
  void planWithATakenKeyIsLeftOut() throws IOException {
    write("a.yaml", Packs.GOOD.replace("tester-6", "back-end-20"));
    assertLeftOut("a.yaml", "expected keys no other pack has, found plan back-end-20");
  }

  @Test
  void secondOwnPackWithTheSameKeysIsLeftOut() throws IOException {
    write("a.yaml", Packs.GOOD);
    write("b.yaml", Packs.GOOD);
    Catalogue catalogue = CatalogueReader.read(folder);
    assertThat(catalogue.roles()).hasSize(3);
    assertThat(catalogue.problems())
        .extracting(PackProblem::expected)
        .singleElement()
        .hasToString("expected keys no other pack has, found role tester, plan tester-6");
  }

  @Test
  void roleAndPlanMayHaveTheSameKey() throws IOException {
    write("a.yaml", Packs.GOOD.replace("tester-6", "tester"));
    assertThat(CatalogueReader.read(folder).problems()).isEmpty();
  }

  @Test
  void folderNamedLikeAPackIsLeftOut() throws IOException {
    Files.createDirectory(folder.resolve("a.yaml"));
    assertLeftOut("a.yaml", "expected a readable file");
  }

  @Test
  void atMostTwoHundredOwnPacksAreRead() throws IOException {
    for (int i : IntStream.range(100, 301).toArray()) {
      write(i + ".yaml", Packs.GOOD.replace("tester", "tester-" + i));
    }
    Catalogue catalogue = CatalogueReader.read(folder);
    assertThat(catalogue.roles()).hasSize(202);
    assertThat(catalogue.role("tester-300")).isEmpty();
    assertThat(catalogue.problems())
        .singleElement()
        .hasToString(
            folder + ": expected at most 200 packs, found 201; the first 200 by name were read");
  }

  @Test
  void linkToARoleThatIsNotHereIsPassedOver() throws IOException {
    write("a.yaml", Packs.GOOD.replace("[other-role]", "[other-role, android-developer]"));
    Catalogue catalogue = CatalogueReader.read(folder);
    assertThat(catalogue.related(catalogue.role("tester").orElseThrow()))
        .extracting(Role::key)
        .containsExactly("android-developer");
  }

  private void assertLeftOut(String name, String expected) {
    Catalogue catalogue = CatalogueReader.read(folder);
    assertThat(catalogue.roles()).hasSize(2);
    assertThat(catalogue.problems())
        .singleElement()
        .hasToString(folder.resolve(name) + ": " + expected);
  }

  private Path write(String name, String pack) throws IOException {
    return Files.writeString(folder.resolve(name), pack);
  }
}
