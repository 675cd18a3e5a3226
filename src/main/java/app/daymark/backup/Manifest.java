package app.daymark.backup;

import java.time.Instant;
import java.util.List;

/**
 * What a backup says of itself; {@code manifest.json}, described in src/docs/backup.md.
 *
 * @param formatVersion 1 today
 * @param daymark the version that made it
 * @param madeAt to the millisecond
 * @param files what it holds, in the order of their lines
 */
public record Manifest(
    int formatVersion,
    String daymark,
    Instant madeAt,
    Reason reason,
    Holdings holds,
    List<File> files) {

  /** The format described in src/docs/backup.md. */
  static final int FORMAT = 1;

  public Manifest {
    files = List.copyOf(files);
  }

  /**
   * One file of the journal.
   *
   * @param name without a folder, such as {@code 2026-11.jsonl}
   * @param size in bytes
   * @param sha256 in hexadecimal, lower case
   */
  public record File(String name, long size, String sha256) {}

  /** In bytes, unpacked. */
  long size() {
    return files.stream().mapToLong(File::size).sum();
  }

  /** Whether another one is of the same journal in the same state. */
  boolean holdsTheSame(Manifest other) {
    return files.equals(other.files);
  }
}
