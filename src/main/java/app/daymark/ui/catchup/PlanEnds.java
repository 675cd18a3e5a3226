package app.daymark.ui.catchup;

import java.util.List;

/**
 * When one of several plans ends.
 *
 * @param dates one for each way to catch up
 */
record PlanEnds(String title, List<String> dates) {}
