package app.daymark.faults;

import app.daymark.catalogue.CatalogueReader;
import app.daymark.exchange.StateImport;
import app.daymark.exchange.survey.ImportWatch;
import app.daymark.exchange.survey.SurveyImport;
import app.daymark.exchange.survey.SurveyOptions;
import app.daymark.exchange.survey.SurveySource;
import app.daymark.journal.Refusal;
import app.daymark.store.LearnerLife;
import app.daymark.testkit.Desk;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Files without end for every reader of what anybody may have written. */
final class HugeFiles implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 5;
  private static final int MEGABYTE = 1 << 20;

  /** The survey is read as one of this year. */
  private static final int YEAR = 2_026;

  private final Desk desk;
  private final Path folder;
  private final Path backup;
  private final String export;
  private final String month;
  private final int smaller;

  /**
   * A file, and what reads it.
   *
   * @param reading tells what is wrong with it
   * @param seconds how long that may take
   */
  record Huge(String name, Making making, Reading reading, int seconds) {

    Huge(String name, Making making, Reading reading) {
      this(name, making, reading, PATIENCE_SECONDS);
    }
  }

  /** Writes a file. */
  @FunctionalInterface
  interface Making {

    void make(Path file) throws IOException;
  }

  /** Reads a file. */
  @FunctionalInterface
  interface Reading {

    /**
     * What is said of it; empty where it was taken as if nothing was wrong.
     *
     * @throws Exception what is no word to a learner
     */
    String read(Path file) throws Exception;
  }

  /**
   * Makes them.
   *
   * @param folder empty; the only place they are taken to
   * @param smaller how many times smaller than they could be
   */
  HugeFiles(Path folder, int smaller) throws IOException {
    this.folder = folder;
    this.smaller = smaller;
    desk = Desk.open(folder.resolve("data"));
    new LearnerLife(1).live(desk, 60);
    backup = desk.backups.makeTo(folder.resolve("backup.zip")).file();
    export = desk.export();
    month = Files.readString(desk.ledger.snapshot().parts().getFirst().file());
  }

  /** All of them. */
  List<Huge> all() {
    return List.of(
        new Huge("10 GB in a backup", file -> bomb(file, mega(10_240)), this::restore),
        new Huge("10 GB in its list", file -> listBomb(file, mega(10_240)), this::restore),
        new Huge("1,000,000 entries", file -> entries(file, 1_000_000 / smaller), this::restore),
        new Huge("1 GB value in an export", file -> value(file, mega(1_024)), this::importing),
        new Huge("400 MB value in an export", file -> value(file, mega(400)), this::importing),
        new Huge("1 GB pack", this::packs, HugeFiles::pack),
        new Huge("2 GB line of a survey", this::surveyLine, HugeFiles::survey),
        // Nobody sends it: it is a damage of the learner's own file, which is mended and kept.
        new Huge("1 GB line of a journal", this::journalLine, this::journal, 4 * PATIENCE_SECONDS));
  }

  private int mega(int whole) {
    return Math.max(1, whole / smaller);
  }

  /** Half of it is before the value, half after. */
  private static void write(Path file, String before, int megabytes, String after)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(before.getBytes(StandardCharsets.UTF_8));
      fill(out, megabytes, 'x');
      out.write(after.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void fill(OutputStream out, int megabytes, int with) throws IOException {
    byte[] part = new byte[MEGABYTE];
    Arrays.fill(part, (byte) with);
    for (int i = 0; i < megabytes; i++) {
      out.write(part);
    }
  }

  private void value(Path file, int megabytes) throws IOException {
    String begin = "\"title\":\"";
    int at = export.indexOf(begin) + begin.length();
    write(file, export.substring(0, at), megabytes, export.substring(at));
  }

  /** In the place of a file: a folder of packs. */
  private void packs(Path folder) throws IOException {
    Files.createDirectories(folder);
    write(folder.resolve("any.yaml"), "title: ", mega(1_024), "");
  }

  private void surveyLine(Path file) throws IOException {
    write(file, "from,to,average,currency\n0,1,", mega(2_048), ",INR\n");
  }

  /** In the place of a file: a folder of data whose journal has such a line in its middle. */
  private void journalLine(Path file) throws IOException {
    Path journal = Files.createDirectories(file.resolve("journal"));
    int second = month.indexOf('\n') + 1;
    write(
        journal.resolve("2026-11.jsonl"),
        month.substring(0, second),
        mega(1_024),
        "\n" + month.substring(second));
  }

  private void bomb(Path file, int megabytes) throws IOException {
    try (ZipOutputStream zip = zip(file);
        ZipFile whole = new ZipFile(backup.toFile())) {
      for (ZipEntry each : whole.stream().toList()) {
        zip.putNextEntry(new ZipEntry(each.getName()));
        if (each.getName().startsWith("journal/")) {
          fill(zip, megabytes, 0);
        } else {
          whole.getInputStream(each).transferTo(zip);
        }
      }
    }
  }

  private static void listBomb(Path file, int megabytes) throws IOException {
    try (ZipOutputStream zip = zip(file)) {
      zip.putNextEntry(new ZipEntry("manifest.json"));
      fill(zip, megabytes, ' ');
    }
  }

  private void entries(Path file, int count) throws IOException {
    try (ZipOutputStream zip = zip(file);
        ZipFile whole = new ZipFile(backup.toFile())) {
      for (ZipEntry each : whole.stream().toList()) {
        zip.putNextEntry(new ZipEntry(each.getName()));
        whole.getInputStream(each).transferTo(zip);
      }
      for (int i = 0; i < count; i++) {
        zip.putNextEntry(new ZipEntry("x" + i));
      }
    }
  }

  private static ZipOutputStream zip(Path file) throws IOException {
    ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    zip.setLevel(Deflater.BEST_SPEED);
    return zip;
  }

  private String restore(Path file) {
    return refusal(() -> desk.restore.preview(file));
  }

  private String importing(Path file) {
    StateImport importing = new StateImport(desk.folders, desk.ledger, desk.clock, () -> {});
    return refusal(() -> importing.read(file).close());
  }

  private static String survey(Path file) {
    return refusal(
        () -> SurveyImport.read(SurveySource.of(file), SurveyOptions.all(YEAR), ImportWatch.NONE));
  }

  private static String refusal(Runnable reading) {
    try {
      reading.run();
      return "";
    } catch (Refusal e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** Its folder is that of the learner's own packs. */
  private static String pack(Path packs) {
    return CatalogueReader.read(packs).problems().toString();
  }

  /** What was lost is told, and all the rest is there. */
  private String journal(Path data) {
    try (Desk other = Desk.open(data)) {
      return other.lastSeq() == month.lines().count()
          ? other.ledger.findings().getFirst().toString()
          : "";
    }
  }

  @Override
  public void close() throws IOException {
    desk.close();
    Trees.delete(folder.resolve("data"));
  }
}
