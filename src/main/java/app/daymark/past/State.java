package app.daymark.past;

import app.daymark.plan.Plan;
import app.daymark.plan.PlanRepository;
import app.daymark.progress.Course;
import app.daymark.progress.ProgressRepository;
import app.daymark.progress.Streak;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Everything that is asked of a state, read from it at once.
 *
 * @param plans those the learner had, the one started first on top
 * @param done how many tasks were done, by date
 * @param courses when all plans there ever were asked for study
 */
record State(List<Plan> plans, Map<LocalDate, Integer> done, List<Course> courses) {

  static State of(Handle handle) {
    ProgressRepository progress = new ProgressRepository(handle);
    return new State(new PlanRepository(handle).plans(), progress.doneByDate(), progress.courses());
  }

  Streak streak(LocalDate today) {
    return Streak.of(done, courses, today);
  }
}
