package app.daymark.ui.catchup;

import app.daymark.plan.CatchUpOffer;
import app.daymark.plan.CatchUpOffer.Choice;
import app.daymark.plan.CatchUpOffer.NewEnd;
import app.daymark.plan.CatchUpOffers.Droppable;
import app.daymark.plan.Task;
import app.daymark.ui.kit.Texts;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Puts ways to catch up into words. */
final class CatchUpWords {

  private final Texts texts;

  CatchUpWords(Texts texts) {
    this.texts = texts;
  }

  /** What there is to catch up with. */
  String summary(CatchUpPreview preview) {
    return texts.get("catchUp.summary", preview.offers().missedCount());
  }

  /** Why one way is suggested. */
  String reason(CatchUpPreview preview) {
    return switch (preview.suggested()) {
      case PUSH -> texts.get("catchUp.push.reason");
      case COMPRESS ->
          texts.get(
              mostDaysLater(preview.way(Choice.COMPRESS)) < 0
                  ? "catchUp.compress.reasonSooner"
                  : "catchUp.compress.reason");
      case TRIM -> texts.get("catchUp.trim.reason");
    };
  }

  CatchUpCard card(CatchUpPreview preview, Choice choice) {
    CatchUpOffer way = preview.way(choice);
    String title = title(way);
    String end = texts.dateWithYear(way.end());
    String later = later(preview, way);
    String load = load(way);
    String fullest = fullest(way);
    return new CatchUpCard(
        title,
        text(preview, way),
        texts.get(way.ends().size() == 1 ? "catchUp.ends" : "catchUp.ends.last"),
        end,
        later,
        load,
        fullest,
        texts.get("catchUp.accessible", title, end, later, load, fullest),
        preview.suggested() == choice,
        choice != Choice.TRIM || !preview.dropped().isEmpty());
  }

  private String title(CatchUpOffer way) {
    return switch (way.choice()) {
      case PUSH -> texts.get("catchUp.push.title");
      case COMPRESS ->
          texts.get(
              mostDaysLater(way) == 0 ? "catchUp.compress.title" : "catchUp.compress.titleOther");
      case TRIM -> texts.get("catchUp.trim.title");
    };
  }

  private String text(CatchUpPreview preview, CatchUpOffer way) {
    return switch (way.choice()) {
      case PUSH -> texts.get("catchUp.push.text");
      case COMPRESS -> texts.get("catchUp.compress.text");
      case TRIM -> texts.get("catchUp.trim.text", preview.dropped().size());
    };
  }

  private String later(CatchUpPreview preview, CatchUpOffer way) {
    long most = mostDaysLater(way);
    boolean alike = way.ends().stream().allMatch(end -> daysLater(end) == most);
    if (most < 0) {
      return texts.get("catchUp.sooner", -most);
    }
    if (most == 0) {
      return texts.get(alike ? "catchUp.same" : "catchUp.notLater");
    }
    String later = texts.get(alike ? "catchUp.later" : "catchUp.upTo", most);
    if (!preview.isHeldByLimit(way)) {
      return later;
    }
    String key = way.choice() == Choice.TRIM ? "catchUp.held.trim" : "catchUp.held";
    return texts.get(key, later, preview.offers().limit());
  }

  /** Less than 0 where all plans end sooner. */
  private static long mostDaysLater(CatchUpOffer way) {
    return way.ends().stream().mapToLong(CatchUpWords::daysLater).max().orElse(0);
  }

  private static long daysLater(NewEnd end) {
    return ChronoUnit.DAYS.between(end.before(), end.after());
  }

  private String load(CatchUpOffer way) {
    return way.busiestMinutes() == 0
        ? texts.get("catchUp.free")
        : texts.duration(way.busiestMinutes());
  }

  private String fullest(CatchUpOffer way) {
    return way.busiestMinutes() == 0
        ? ""
        : texts.get("catchUp.fullest", texts.date(way.busiestOn()));
  }

  /** When each plan ends; nothing for a single one, whose end stands on the cards. */
  List<PlanEnds> ends(CatchUpPreview preview) {
    List<NewEnd> first = preview.way(Choice.PUSH).ends();
    return first.size() == 1 ? List.of() : first.stream().map(end -> ends(preview, end)).toList();
  }

  private PlanEnds ends(CatchUpPreview preview, NewEnd plan) {
    Stream<NewEnd> all = preview.ways().stream().flatMap(way -> way.ends().stream());
    return new PlanEnds(
        texts.get("catchUp.plan", plan.title(), texts.dateWithYear(plan.before())),
        all.filter(end -> end.plan().equals(plan.plan()))
            .map(end -> texts.dateWithYear(end.after()))
            .toList());
  }

  DropLine line(Droppable droppable) {
    Task task = droppable.task();
    String date = texts.dates(task.plannedOn(), task.dueOn());
    return new DropLine(
        droppable,
        texts.get("catchUp.place", droppable.planTitle(), date),
        texts.estimate(task.minutes(), task.optional()));
  }

  /** How much is left out. */
  String leftOut(List<DropLine> lines) {
    List<DropLine> dropped = lines.stream().filter(line -> line.dropped().get()).toList();
    int minutes = dropped.stream().mapToInt(DropLine::minutes).sum();
    return dropped.isEmpty()
        ? texts.get("catchUp.drop.none")
        : texts.get("catchUp.drop.some", dropped.size(), lines.size(), texts.roughly(minutes));
  }

  /** What was taken. */
  String taken(CatchUpOffer way) {
    String end = texts.dateWithYear(way.end());
    return way.ends().size() == 1
        ? texts.get("catchUp.taken", way.ends().getFirst().title(), end)
        : texts.get("catchUp.taken.all", way.ends().size(), end);
  }
}
