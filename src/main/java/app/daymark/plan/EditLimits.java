package app.daymark.plan;

import app.daymark.journal.Change.Facts;
import app.daymark.journal.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What an edit may hold. Every check throws a {@link Refusal} that says what to do instead. */
public final class EditLimits {

  public static final int MOST_MINUTES = 6_000;
  public static final int LONGEST_TITLE = 500;
  static final int MOST_TASKS = 10_000;
  static final int MOST_AREAS = 1_000;

  /** In UTF-8: with what was before it, a note stays well within a line of the journal. */
  static final int LONGEST_NOTE_BYTES = 1 << 20;

  /** Spaces, also unbreakable ones, and marks that only steer what is around them. */
  private static final Pattern NOTHING_TO_SEE = Pattern.compile("[\\p{Z}\\p{Cf}]*");

  private EditLimits() {}

  static Facts checked(Facts facts) {
    if (facts.minutes() < 1 || facts.minutes() > MOST_MINUTES) {
      throw new Refusal(
          "A task takes 1 to %,d minutes, not %,d. Nothing was changed; a longer one can be split.",
          MOST_MINUTES, facts.minutes());
    }
    return new Facts(checkedTitle(facts.title()), facts.minutes(), facts.optional());
  }

  /** A title on one line, without what cannot be seen. */
  static String checkedTitle(String title) {
    String clean = title.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    if (NOTHING_TO_SEE.matcher(clean).matches()) {
      throw new Refusal("A title has at least one letter. Nothing was changed.");
    }
    if (clean.length() > LONGEST_TITLE) {
      throw new Refusal(
          "A title has up to %d characters; this one has %,d. Nothing was changed; a note can hold the rest.",
          LONGEST_TITLE, clean.length());
    }
    return wellFormed(clean);
  }

  /** Whether a note is short enough to be kept. */
  public static boolean fitsNote(String note) {
    return note.length() <= LONGEST_NOTE_BYTES / 3
        || note.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NOTE_BYTES;
  }

  static String checkedNote(String note) {
    String clean = wellFormed(note.replaceAll("\r\n?", "\n").replaceAll("[\\p{Cc}&&[^\n\t]]", ""));
    int bytes = clean.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > LONGEST_NOTE_BYTES) {
      throw new Refusal(
          "A note holds up to %,d bytes; this one has %,d. The note on disk is as it was; shorten this one to keep it.",
          LONGEST_NOTE_BYTES, bytes);
    }
    return clean;
  }

  /** Half of a surrogate pair cannot be written; it becomes a question mark here and not later. */
  private static String wellFormed(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  /** Passes over dates that an open task of the plan can move to. */
  public static void checkDate(Plan plan, LocalDate date, LocalDate today) {
    if (date.isBefore(today) || PlanTerms.isOutside(date)) {
      throw new Refusal(
          "A task can move to a date from today until %s, not to %s. Nothing was changed.",
          PlanTerms.LATEST, date);
    }
    if (!plan.calendar().has(date)) {
      throw new Refusal(
          "%s is no study date of “%s”; the next one is %s. Nothing was changed.",
          date, plan.title(), plan.calendar().onOrAfter(date));
    }
  }

  static void checkRoom(Plan plan) {
    if (plan.allAreas().stream().mapToInt(area -> area.all().size()).sum() >= MOST_TASKS) {
      throw new Refusal(
          "A plan holds up to %,d tasks. Nothing was added; a second plan can hold more.",
          MOST_TASKS);
    }
  }

  static void checkRoomForArea(Plan plan) {
    if (plan.allAreas().size() >= MOST_AREAS) {
      throw new Refusal("A plan holds up to %,d focus areas. Nothing was added.", MOST_AREAS);
    }
  }
}
