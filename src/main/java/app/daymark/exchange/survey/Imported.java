package app.daymark.exchange.survey;

import app.daymark.salary.SalarySurvey;

/**
 * What an import would bring. Nothing is stored by it.
 *
 * @param survey what is to be stored
 * @param report how it came about
 */
public record Imported(SalarySurvey survey, ImportReport report) {}
