package app.daymark.backup;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a backup's file, such as {@code daymark-3fa9-2026-11-25-194800.zip} or {@code
 * daymark-3fa9-2026-11-25-194800-before-restore.zip}.
 *
 * @param device four hexadecimal digits, so that several devices can share a folder
 * @param madeAt by the device's clock, to the second
 * @param purpose empty, or what it was made for
 */
record BackupName(String device, LocalDateTime madeAt, String purpose) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");
  private static final Pattern NAME =
      Pattern.compile(
          "daymark-([0-9a-f]{4})-(\\d{4}-\\d{2}-\\d{2}-\\d{6})(?:-([a-z-]+))?(?:-\\d+)?\\.zip");

  static BackupName of(String device, LocalDateTime madeAt, Reason reason) {
    String purpose =
        reason.isOnPurpose() ? reason.name().toLowerCase(Locale.ROOT).replace('_', '-') : "";
    return new BackupName(device, madeAt, purpose);
  }

  /** Reads a file's name; empty when no backup is called so. */
  static Optional<BackupName> of(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    if (!name.matches()) {
      return Optional.empty();
    }
    try {
      String purpose = name.group(3);
      return Optional.of(
          new BackupName(
              name.group(1),
              LocalDateTime.parse(name.group(2), TIME),
              purpose == null ? "" : purpose));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  boolean isOnPurpose() {
    return !purpose.isEmpty();
  }

  /** The file's name; two of one second differ by their number, counted from 1. */
  String file(int number) {
    return "daymark-%s-%s%s%s.zip"
        .formatted(
            device,
            madeAt.format(TIME),
            purpose.isEmpty() ? "" : "-" + purpose,
            number == 1 ? "" : "-" + number);
  }
}
