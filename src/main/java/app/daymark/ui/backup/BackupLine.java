package app.daymark.ui.backup;

import java.nio.file.Path;

/**
 * A backup in the list, in words.
 *
 * @param when it was made
 * @param reason what it was made for; empty when it cannot be read
 * @param detail what it holds, or why it cannot be read
 * @param place says that it lies elsewhere; empty when it lies in the usual folder
 * @param readable whether it can be restored
 */
record BackupLine(
    Path file, String when, String reason, String detail, String place, boolean readable) {}
