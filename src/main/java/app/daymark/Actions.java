package app.daymark;

import app.daymark.journal.Action;
import app.daymark.journal.ChangeSetting;
import app.daymark.journal.PlanAction;
import app.daymark.journal.Reversible;
import app.daymark.journal.SurveyAction;
import app.daymark.plan.PlanActionRepository;
import app.daymark.salary.SalaryRepository;
import app.daymark.settings.SettingsRepository;
import org.jdbi.v3.core.Handle;

/** What all features do to the database. */
public final class Actions {

  private Actions() {}

  /** Hands each action to the feature it belongs to. */
  public static void apply(Handle handle, Action action) {
    switch (action) {
      case Reversible done -> apply(handle, done);
      case Action.Undo undo -> revert(handle, undo.reverted());
      case Action.Redo redo -> apply(handle, redo.repeated());
      case Action.Lost _ -> {
        // Nobody knows what it did.
      }
    }
  }

  private static void apply(Handle handle, Reversible action) {
    switch (action) {
      case PlanAction plan -> new PlanActionRepository(handle).apply(plan);
      case SurveyAction survey -> new SalaryRepository(handle).apply(survey);
      case ChangeSetting setting -> new SettingsRepository(handle).apply(setting);
    }
  }

  private static void revert(Handle handle, Reversible action) {
    switch (action) {
      case PlanAction plan -> new PlanActionRepository(handle).revert(plan);
      case SurveyAction survey -> new SalaryRepository(handle).revert(survey);
      case ChangeSetting setting -> new SettingsRepository(handle).revert(setting);
    }
  }
}
