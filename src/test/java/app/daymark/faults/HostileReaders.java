package app.daymark.faults;

import app.daymark.catalogue.AnyPack;
import app.daymark.exchange.Arrival;
import app.daymark.exchange.StateImport;
import app.daymark.journal.EntryCodec;
import app.daymark.journal.EntryCodec.DamagedLine;
import app.daymark.journal.Refusal;
import app.daymark.plan.Plan;
import app.daymark.store.AppFolders;
import app.daymark.store.DeviceNotes;
import app.daymark.store.LearnerLife;
import app.daymark.testkit.Desk;
import app.daymark.testkit.SealedLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every reader of what anybody may have written, and what it takes. */
final class HostileReaders {

  private static final byte[] NOTES =
      utf8("device=3fa9\nbackup.folder=/a\\u0020b\nchecked.on=2026-11-25\nversion=0.1.0\n");

  private final Path folder;
  private final Path file;
  private final List<byte[]> lines = new ArrayList<>();

  private HostileReaders(Path folder) {
    this.folder = folder;
    this.file = folder.resolve("file");
  }

  /**
   * All of them.
   *
   * @param folder empty; the only place they write to
   */
  static List<HostileReader> all(Path folder) throws IOException {
    HostileReaders readers = new HostileReaders(folder);
    byte[] backup;
    byte[] export;
    try (Desk desk = Desk.open(folder.resolve("whole"))) {
      new LearnerLife(1).live(desk, 60);
      desk.ledger.snapshot().read(0, entry -> readers.lines.add(utf8(EntryCodec.line(entry))));
      export = utf8(desk.export());
      backup = Files.readAllBytes(desk.backups.makeTo(folder.resolve("backup.zip")).file());
    }
    return List.of(
        new HostileReader("pack", 30_000, List.of(AnyPack.whole()), AnyPack::isTaken),
        new HostileReader("line", 40_000, readers.lines, HostileReaders::isLine),
        new HostileReader("journal", 2_000, readers.lines, readers::isJournal),
        new HostileReader("backup", 20_000, List.of(backup), readers.backup()),
        new HostileReader("import", 10_000, List.of(export), readers.imports()),
        new HostileReader("device notes", 10_000, List.of(NOTES), readers::areNotes));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Its checksum is made to fit: otherwise what it says would not be read. */
  private static boolean isLine(byte[] bytes) {
    try {
      EntryCodec.entry(sealed(bytes));
      return true;
    } catch (DamagedLine e) {
      return false;
    }
  }

  private static String sealed(byte[] bytes) {
    String line = new String(bytes, StandardCharsets.UTF_8);
    int end = line.lastIndexOf(",\"crc\"");
    return SealedLine.sealed(end < 0 ? line : line.substring(0, end));
  }

  /** A journal with one line in the place of another, and all that is shown of it. */
  private boolean isJournal(byte[] bytes) throws IOException {
    String line = sealed(bytes);
    Path data = folder.resolve("journal-of-any");
    Trees.delete(data);
    Path journal = Files.createDirectories(data.resolve("journal"));
    List<byte[]> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      all.add(i == Math.floorMod(line.hashCode(), lines.size()) ? utf8(line) : lines.get(i));
    }
    Files.writeString(journal.resolve("2026-11.jsonl"), joined(all));
    try (Desk desk = Desk.open(data)) {
      desk.plans.today(desk.plans.studyDate());
      desk.plans.plans().forEach(Plan::endsOn);
      desk.progress.streak(desk.plans.studyDate());
      desk.catchUp.offers(120).suggestedDrops();
      desk.export();
      return desk.ledger.findings().isEmpty();
    } catch (Refusal e) {
      return false;
    }
  }

  private static String joined(List<byte[]> lines) {
    StringBuilder all = new StringBuilder();
    lines.forEach(line -> all.append(new String(line, StandardCharsets.UTF_8)).append('\n'));
    return all.toString();
  }

  private HostileReader.Reading backup() {
    Desk desk = Desk.open(folder.resolve("data"));
    return bytes -> {
      Files.write(file, bytes);
      try {
        desk.restore.preview(file);
        return true;
      } catch (Refusal e) {
        return false;
      }
    };
  }

  private HostileReader.Reading imports() {
    Desk desk = Desk.open(folder.resolve("imports"));
    StateImport importing = new StateImport(desk.folders, desk.ledger, desk.clock, () -> {});
    return bytes -> {
      Files.write(file, bytes);
      try (Arrival arrival = importing.read(file)) {
        return arrival.brings().actions() > 0;
      } catch (Refusal e) {
        return false;
      }
    };
  }

  private boolean areNotes(byte[] bytes) throws IOException {
    Path data = Files.createDirectories(folder.resolve("notes"));
    Files.write(data.resolve("device.properties"), bytes);
    DeviceNotes notes = new DeviceNotes(new AppFolders(data));
    notes.checkedOn();
    return notes.backupFolder().isPresent();
  }
}
