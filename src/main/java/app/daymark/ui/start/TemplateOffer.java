package app.daymark.ui.start;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.plan.PlanPreview;
import app.daymark.plan.PlanTerms;
import app.daymark.ui.kit.Texts;
import java.time.LocalDate;

/**
 * A plan that can be chosen, in words.
 *
 * @param ends when it would end if every day from today on were studied
 * @param pace how much of a day it takes
 * @param size how much is in it
 */
public record TemplateOffer(PlanTemplate template, String ends, String pace, String size) {

  static TemplateOffer of(PlanTemplate template, LocalDate today, Texts texts) {
    LocalDate end = PlanPreview.of(template, PlanTerms.from(today)).endsOn();
    return new TemplateOffer(
        template,
        texts.get("first.plan.ends", texts.dateWithYear(end)),
        texts.get("first.plan.pace", texts.duration(template.minutes() / template.days())),
        texts.get(
            "first.plan.size",
            texts.get("start.length", template.days()),
            template.taskCount(),
            texts.roughly(template.minutes())));
  }
}
