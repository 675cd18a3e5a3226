package app.daymark.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.daymark.journal.Refusal;
import app.daymark.testkit.Desk;
import app.daymark.testkit.Folders;
import app.daymark.testkit.TestData;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that somebody sent, or a disk damaged: each is refused, and nothing is changed by it. */
class HostileBackupTest {

  private static final String JOURNAL = "journal/2026-11.jsonl";

  private final Path temp;
  private final Path file;
  private final Desk desk;
  private Map<String, byte[]> entries = Map.of();

  HostileBackupTest(@TempDir Path temp) throws IOException {
    this.temp = temp;
    file = temp.resolve("backup.zip");
    desk = Desk.open(temp.resolve("data")).withSmallPlan();
  }

  @BeforeEach
  void backUp() throws IOException {
    desk.backups.makeTo(file);
    entries = read(file);
    desk.plans.tick(desk.task(0).id(), TestData.MONDAY);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private static Map<String, byte[]> read(Path file) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        entries.put(each.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  private void pack() throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue());
      }
    }
  }

  private byte[] journal() {
    return entries.getOrDefault(JOURNAL, new byte[0]);
  }

  private String manifest() {
    return new String(entries.getOrDefault(Archive.MANIFEST, new byte[0]), StandardCharsets.UTF_8);
  }

  private void manifest(String json) {
    entries.put(Archive.MANIFEST, json.getBytes(StandardCharsets.UTF_8));
  }

  private void assertRefused(String message) {
    Map<String, List<String>> before = desk.rows();
    List<String> files = Folders.names(temp);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> desk.restore.restore(file))
        .withMessageContaining(message)
        .withMessageContaining("Nothing was changed");
    assertThat(desk.rows()).isEqualTo(before);
    assertThat(Folders.names(temp)).isEqualTo(files);
    assertThat(Folders.names(desk.folders.data())).doesNotContain("incoming", "backups");
  }

  @Test
  void backupThatIsPackedAgainAsItWasIsTaken() throws IOException {
    pack();
    assertThat(desk.restore.preview(file).gone()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../2026-11.jsonl",
        "..\\\\2026-11.jsonl",
        "/etc/2026-11.jsonl",
        "C:\\\\2026-11.jsonl",
        "CON",
        "2026-11.jsonl/../../x",
        "2026-1१.jsonl",
        ""
      })
  void namesThatLeadElsewhereAreRefused(String name) throws IOException {
    byte[] content = entries.remove(JOURNAL);
    manifest(manifest().replace("2026-11.jsonl", name));
    entries.put("journal/" + name.replace("\\\\", "\\"), content);
    pack();
    assertRefused("no backup that Daymark made");
  }

  @ParameterizedTest
  @ValueSource(strings = {"journal/../../../evil", "evil", "journal/2026-12.jsonl", "journal/"})
  void whatIsNotInTheManifestIsRefused(String name) throws IOException {
    entries.put(name, new byte[] {'x'});
    pack();
    assertRefused("not in its list");
  }

  @Test
  void whatTheManifestTellsOfMustBeThere() throws IOException {
    entries.remove(JOURNAL);
    pack();
    assertRefused("damaged");
  }

  @Test
  void wrongHashIsRefused() throws IOException {
    entries.computeIfPresent(JOURNAL, (_, content) -> flipped(content));
    pack();
    assertRefused("damaged");
  }

  private static byte[] flipped(byte[] content) {
    byte[] flipped = content.clone();
    flipped[10] ^= 1;
    return flipped;
  }

  @Test
  void moreThanTheManifestSaysIsNotUnpacked() throws IOException {
    Path bomb = temp.resolve("backup.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry(Archive.MANIFEST));
      zip.write(entries.get(Archive.MANIFEST));
      zip.putNextEntry(new ZipEntry(JOURNAL));
      writeZeros(zip, 200 << 20);
    }
    assertThat(Files.size(bomb)).isLessThan(1 << 20);
    assertRefused("damaged");
  }

  private static void writeZeros(OutputStream out, int count) throws IOException {
    byte[] zeros = new byte[1 << 20];
    for (int written = 0; written < count; written += zeros.length) {
      out.write(zeros);
    }
  }

  @Test
  void manifestThatPromisesTooMuchIsRefused() throws IOException {
    manifest(manifest().replaceFirst("\"size\":\\d+", "\"size\":10000000000"));
    pack();
    assertRefused("no backup that Daymark made");
    String one =
        "{\"name\":\"2026-11.jsonl\",\"size\":500000000,\"sha256\":\"" + "0".repeat(64) + "\"}";
    manifest(
        manifest()
            .replaceFirst(
                "\"files\":\\[.*]", "\"files\":[" + one + "," + one.replace("-11", "-12") + "]"));
    pack();
    assertRefused("at most 512");
  }

  @Test
  void manifestOfFilesWithoutEndIsRefused() throws IOException {
    manifest(
        manifest()
            .replaceFirst("\"files\":\\[", "\"files\":[" + "{\"name\":\"\"},".repeat(100_000)));
    pack();
    assertRefused("no backup that Daymark made");
  }

  @Test
  void entriesWithoutEndAreNotRead() throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      entries.forEach((name, content) -> put(zip, name, content));
      for (int i = 0; i < 200_000; i++) {
        put(zip, "x" + i, new byte[0]);
      }
    }
    long start = System.nanoTime();
    assertRefused("not in its list");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) {
    try {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "nonsense",
        "{\"formatVersion\":1}",
        "{\"formatVersion\":1,\"formatVersion\":1}",
        "{\"formatVersion\":1,\"daymark\":\"0.1.0\",\"madeAt\":\"then\",\"reason\":\"BY_HAND\",\"holds\":null,\"files\":[]}"
      })
  void manifestThatIsNoneIsRefused(String json) throws IOException {
    manifest(json);
    pack();
    assertRefused("no backup that Daymark made");
  }

  @Test
  void nestedManifestIsRefused() throws IOException {
    manifest("[".repeat(100_000));
    pack();
    assertRefused("no backup that Daymark made");
  }

  @Test
  void backupOfANewerDaymarkSaysSo() throws IOException {
    manifest(manifest().replace("\"formatVersion\":1", "\"formatVersion\":2"));
    pack();
    assertRefused("newer Daymark");
  }

  @Test
  void fileOfAnotherKindIsRefused() throws IOException {
    Files.writeString(file, "{\"formatVersion\":1}");
    assertRefused("no backup that Daymark made");
    Files.write(file, new byte[0]);
    assertRefused("no backup that Daymark made");
    Files.delete(file);
    Files.createDirectory(file);
    assertRefused("no backup that Daymark made");
  }

  /** None is taken that is not, byte for byte, what was written. */
  @Test
  void damagedBackupsAreNeverTakenForWhole() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(5);
    int refused = 0;
    for (int i = 0; i < 1_500; i++) {
      byte[] damaged =
          i % 3 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
      if (i % 3 != 0) {
        damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Files.write(file, damaged);
      try (ArchiveReader reader = ArchiveReader.open(file)) {
        reader.verify();
        // The damage is where it does not matter: in a time, or in the directory at the end.
        assertThat(read(file).get(JOURNAL)).isEqualTo(journal());
      } catch (Refusal e) {
        refused++;
        assertThat(e).hasMessageContaining("Nothing was changed");
      }
    }
    assertThat(refused).isGreaterThan(700);
  }
}
