package app.daymark.catalogue;

import app.daymark.salary.SalarySurvey;
import app.daymark.salary.Source;
import java.util.List;

/**
 * A job one can learn for, with everything its pack says about it.
 *
 * @param key stable name, lower-case words joined by hyphens, unique in the catalogue
 * @param edition counts up whenever the pack's content changes; at least 1
 * @param summary one sentence
 * @param description paragraphs in reading order; at least one
 * @param responsibilities may be empty
 * @param guide how to become one
 * @param salaries may be empty: then nothing is known about pay
 * @param plans may be empty: then there is nothing to start yet
 * @param related keys of other roles, in order
 * @param source where the pack's facts come from
 */
public record Role(
    String key,
    int edition,
    String title,
    String summary,
    List<String> description,
    List<Responsibility> responsibilities,
    Guide guide,
    List<SalarySurvey> salaries,
    List<PlanTemplate> plans,
    List<String> related,
    Source source) {

  /** One thing people in the role are answerable for. */
  public record Responsibility(String title, String text) {}
}
