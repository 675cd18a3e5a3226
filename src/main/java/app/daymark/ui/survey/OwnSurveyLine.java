package app.daymark.ui.survey;

import app.daymark.salary.KeptSurvey;

/** A survey of the learner's, its texts ready to draw. */
record OwnSurveyLine(KeptSurvey kept, String title, String figures) {}
