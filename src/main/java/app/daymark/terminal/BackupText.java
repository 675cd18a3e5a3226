package app.daymark.terminal;

import app.daymark.backup.Holdings;
import app.daymark.backup.Listed;
import app.daymark.backup.Manifest;
import app.daymark.backup.RestorePreview;
import app.daymark.backup.RestorePreview.PlanChange;
import app.daymark.backup.RestorePreview.Standing;
import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Backups as lines of text. */
final class BackupText {

  private BackupText() {}

  static String of(Listed backup) {
    Manifest manifest = backup.manifest();
    return manifest == null
        ? "%s%n    %s".formatted(backup.file(), backup.problem())
        : "%s%n    %s (%s)"
            .formatted(
                backup.file(),
                of(manifest.holds()),
                manifest.reason().name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  static String of(Holdings holdings) {
    return "%s, %d of %s done, %s%s"
        .formatted(
            Counted.of(holdings.plans(), "plan"),
            holdings.tasksDone(),
            Counted.of(holdings.tasks(), "task"),
            Counted.of(holdings.actions(), "action"),
            holdings
                .lastOn()
                .map(date -> ", the last on " + Dates.withYear(date, date))
                .orElse(""));
  }

  /** What a restore changes. */
  static void print(RestorePreview preview, PrintWriter out) {
    out.println("Now:    " + of(preview.now()));
    out.println("Backup: " + of(preview.then()));
    if (preview.gone() > 0) {
      out.println(
          "Not in the backup: the last "
              + Counted.of(preview.gone(), "action")
              + ". They would be gone from what you see.");
    }
    if (preview.coming() > 0) {
      out.println("Only in the backup: " + Counted.of(preview.coming(), "action") + ".");
    }
    preview.plans().forEach(change -> out.println("  " + of(change)));
    preview.findings().forEach(out::println);
  }

  private static String of(PlanChange change) {
    return "“%s”: %s, then %s".formatted(change.title(), of(change.now()), of(change.then()));
  }

  private static String of(@Nullable Standing standing) {
    return standing == null
        ? "not there"
        : "%d of %d done, ends %s"
            .formatted(
                standing.done(),
                standing.tasks(),
                Dates.withYear(standing.endsOn(), standing.endsOn()));
  }
}
