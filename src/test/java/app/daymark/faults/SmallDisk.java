package app.daymark.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A disk of a few megabytes, in memory, that can be filled and made read-only. Needs root. */
final class SmallDisk implements AutoCloseable {

  static final int PAGE = 4_096;

  private final Path folder;
  private final Path filler;

  private SmallDisk(Path folder) {
    this.folder = folder;
    this.filler = folder.resolve("filler");
  }

  /**
   * Makes one.
   *
   * @param folder is made
   * @throws IOException when this system or this user cannot do that, with the reason
   */
  static SmallDisk mount(Path folder, int megabytes) throws IOException {
    Files.createDirectories(folder);
    run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
    return new SmallDisk(folder);
  }

  private static void run(String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.onExit().join().exitValue() != 0) {
      throw new IOException(said.strip());
    }
  }

  Path folder() {
    return folder;
  }

  /**
   * Fills it with something else.
   *
   * @param pages how many are left
   */
  void fill(int pages) throws IOException {
    byte[] page = new byte[PAGE];
    try (OutputStream out = Files.newOutputStream(filler)) {
      long room = Files.getFileStore(folder).getUsableSpace() - (long) pages * PAGE;
      for (long written = 0; written < room; written += PAGE) {
        out.write(page);
      }
    }
  }

  void makeRoom() throws IOException {
    Files.deleteIfExists(filler);
  }

  /** Makes a folder of it read-only: for what is opened from now on. */
  void protect(Path protectedFolder) throws IOException {
    List<String> bind = new ArrayList<>(List.of("mount", "--bind"));
    bind.add(protectedFolder.toString());
    bind.add(protectedFolder.toString());
    run(bind.toArray(String[]::new));
    run("mount", "-o", "remount,ro,bind", protectedFolder.toString());
  }

  void unprotect(Path protectedFolder) throws IOException {
    run("umount", "--lazy", protectedFolder.toString());
  }

  @Override
  public void close() throws IOException {
    run("umount", "--lazy", folder.toString());
  }
}
