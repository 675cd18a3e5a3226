package app.daymark.ui.backup;

import app.daymark.backup.Holdings;
import app.daymark.backup.Listed;
import app.daymark.backup.Manifest;
import app.daymark.journal.Phrase;
import app.daymark.ui.kit.Texts;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts backups into words. */
final class BackupWords {

  private final Texts texts;
  private final Path usual;

  /**
   * Words about backups.
   *
   * @param usual the folder that is not worth a word
   */
  BackupWords(Texts texts, Path usual) {
    this.texts = texts;
    this.usual = usual;
  }

  BackupLine line(Listed backup) {
    Manifest manifest = backup.manifest();
    return new BackupLine(
        backup.file(),
        texts.dateAndTime(backup.madeAt()),
        manifest == null ? "" : reason(manifest),
        holdings(backup),
        place(backup.file().getParent()),
        manifest != null);
  }

  private String holdings(Listed backup) {
    Phrase problem = backup.problem();
    Manifest manifest = backup.manifest();
    return manifest != null
        ? holds(manifest.holds())
        : problem != null ? texts.phrase(problem) : "";
  }

  private String reason(Manifest manifest) {
    return texts.get("backups.reason." + manifest.reason().name().toLowerCase(Locale.ROOT));
  }

  private String place(@Nullable Path folder) {
    return usual.equals(folder) ? "" : texts.get("backups.elsewhere");
  }

  /** 2 plans, 34 of 81 tasks done, 412 actions, the last on 24 Nov 2026. */
  private String holds(Holdings held) {
    String actions = texts.get("backups.holds.actions", held.actions());
    return texts.get(
        "backups.holds",
        held.plans(),
        held.tasksDone(),
        held.tasks(),
        held.lastOn()
            .map(date -> texts.get("backups.holds.last", actions, texts.dateWithYear(date)))
            .orElse(actions));
  }
}
