package app.daymark.ui.backup;

import app.daymark.backup.Holdings;
import app.daymark.backup.RestorePreview;
import app.daymark.backup.RestorePreview.PlanChange;
import app.daymark.backup.RestorePreview.Standing;
import app.daymark.ui.kit.Texts;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a restore would change, in words.
 *
 * @param when the backup was made
 * @param summary what would be gone, and what would come
 * @param figures how much there is, and how much there would be
 * @param plans those that would differ
 * @param findings what is wrong with the backup
 * @param changesNothing whether there is nothing to restore
 */
record RestoreSheet(
    String when,
    String summary,
    List<Row> figures,
    List<Row> plans,
    List<String> findings,
    boolean changesNothing) {

  /** Something as it is, and as it would be. */
  record Row(String title, String now, String then) {

    boolean differs() {
      return !now.equals(then);
    }
  }

  /**
   * Pure.
   *
   * @param zone in which the learner reads times
   */
  static RestoreSheet of(RestorePreview preview, ZoneId zone, Texts texts) {
    return new Writer(preview, texts).sheet(zone);
  }

  private record Writer(RestorePreview preview, Texts texts) {

    RestoreSheet sheet(ZoneId zone) {
      LocalDateTime madeAt = LocalDateTime.ofInstant(preview.backup().madeAt(), zone);
      return new RestoreSheet(
          texts.dateAndTime(madeAt),
          summary(),
          figures(preview.now(), preview.then()),
          preview.plans().stream().map(this::plan).toList(),
          preview.findings().stream().map(texts::phrase).toList(),
          preview.changesNothing());
    }

    private String summary() {
      if (preview.changesNothing()) {
        return texts.get("restore.nothing");
      }
      List<String> sentences = new ArrayList<>();
      if (preview.gone() > 0) {
        sentences.add(texts.get("restore.gone", preview.gone()));
      }
      if (preview.coming() > 0) {
        sentences.add(texts.get("restore.coming", preview.coming()));
      }
      return String.join(" ", sentences);
    }

    private List<Row> figures(Holdings now, Holdings then) {
      return List.of(
          new Row(texts.get("restore.plans"), number(now.plans()), number(then.plans())),
          new Row(texts.get("restore.tasks"), done(now), done(then)),
          new Row(texts.get("restore.actions"), number(now.actions()), number(then.actions())),
          new Row(texts.get("restore.last"), last(now), last(then)));
    }

    private String number(long count) {
      return texts.get("restore.number", count);
    }

    private String done(Holdings held) {
      return texts.get("restore.done", held.tasksDone(), held.tasks());
    }

    private String last(Holdings held) {
      return held.lastOn().map(texts::dateWithYear).orElse(texts.get("restore.none"));
    }

    private Row plan(PlanChange change) {
      String now = standing(change.now());
      String then = standing(change.then());
      return new Row(change.title(), now, now.equals(then) ? texts.get("restore.otherwise") : then);
    }

    private String standing(@Nullable Standing standing) {
      return standing == null
          ? texts.get("restore.absent")
          : texts.get(
              "restore.standing",
              standing.done(),
              standing.tasks(),
              texts.dateWithYear(standing.endsOn()));
    }
  }
}
