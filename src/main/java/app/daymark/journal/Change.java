package app.daymark.journal;

import app.daymark.journal.PlanAction.NewArea;
import app.daymark.journal.PlanAction.NewTask;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One step of an edit: what was before, and what is after. Taking it back is the change the other
 * way round.
 *
 * <p>The names below stand in journals on learners' disks: they never change.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Change.TaskDates.class, name = "task-dates"),
  @JsonSubTypes.Type(value = Change.TaskStanding.class, name = "task-standing"),
  @JsonSubTypes.Type(value = Change.TaskReopened.class, name = "task-reopened"),
  @JsonSubTypes.Type(value = Change.TaskFinished.class, name = "task-finished"),
  @JsonSubTypes.Type(value = Change.TaskPlace.class, name = "task-place"),
  @JsonSubTypes.Type(value = Change.TaskFacts.class, name = "task-facts"),
  @JsonSubTypes.Type(value = Change.TaskNote.class, name = "task-note"),
  @JsonSubTypes.Type(value = Change.TaskAdded.class, name = "task-added"),
  @JsonSubTypes.Type(value = Change.TaskErased.class, name = "task-erased"),
  @JsonSubTypes.Type(value = Change.AreaTitle.class, name = "area-title"),
  @JsonSubTypes.Type(value = Change.AreaPosition.class, name = "area-position"),
  @JsonSubTypes.Type(value = Change.AreaPresence.class, name = "area-presence"),
  @JsonSubTypes.Type(value = Change.AreaAdded.class, name = "area-added"),
  @JsonSubTypes.Type(value = Change.AreaErased.class, name = "area-erased"),
  @JsonSubTypes.Type(value = Change.PlanCalendar.class, name = "plan-calendar"),
  @JsonSubTypes.Type(value = Change.PlanStanding.class, name = "plan-standing"),
  @JsonSubTypes.Type(value = Change.PlanTitle.class, name = "plan-title"),
  @JsonSubTypes.Type(value = Change.PlanTemplateKey.class, name = "plan-template-key"),
})
public sealed interface Change {

  /** The change that takes this one back. */
  Change reversed();

  /** Where a task stands among others, counted from 0 with the removed ones. */
  record Place(UUID area, int position) {}

  /**
   * What a task is about.
   *
   * @param minutes estimate
   */
  record Facts(String title, int minutes, boolean optional) {}

  /** When a plan rests. */
  record Rests(List<WeekSince> weeks, List<DaysOff> daysOff) {}

  /** Where a plan stands, and since which date. */
  record Standing(PlanStatus status, LocalDate since) {}

  record TaskDates(UUID task, Slot before, Slot after) implements Change {
    @Override
    public Change reversed() {
      return new TaskDates(task, after, before);
    }
  }

  /** Neither side is {@code DONE}: that takes a date. */
  record TaskStanding(UUID task, TaskStatus before, TaskStatus after) implements Change {
    @Override
    public Change reversed() {
      return new TaskStanding(task, after, before);
    }
  }

  /** A done task is open again. */
  record TaskReopened(UUID task, LocalDate doneOn) implements Change {
    @Override
    public Change reversed() {
      return new TaskFinished(task, doneOn);
    }
  }

  /** An open task is done. */
  record TaskFinished(UUID task, LocalDate doneOn) implements Change {
    @Override
    public Change reversed() {
      return new TaskReopened(task, doneOn);
    }
  }

  record TaskPlace(UUID task, Place before, Place after) implements Change {
    @Override
    public Change reversed() {
      return new TaskPlace(task, after, before);
    }
  }

  record TaskFacts(UUID task, Facts before, Facts after) implements Change {
    @Override
    public Change reversed() {
      return new TaskFacts(task, after, before);
    }
  }

  record TaskNote(UUID task, String before, String after) implements Change {
    @Override
    public Change reversed() {
      return new TaskNote(task, after, before);
    }
  }

  record TaskAdded(Place place, NewTask task) implements Change {
    @Override
    public Change reversed() {
      return new TaskErased(place, task);
    }
  }

  /** Takes back {@link TaskAdded}; a learner's removal only changes the standing. */
  record TaskErased(Place place, NewTask task) implements Change {
    @Override
    public Change reversed() {
      return new TaskAdded(place, task);
    }
  }

  record AreaTitle(UUID area, String before, String after) implements Change {
    @Override
    public Change reversed() {
      return new AreaTitle(area, after, before);
    }
  }

  record AreaPosition(UUID area, int before, int after) implements Change {
    @Override
    public Change reversed() {
      return new AreaPosition(area, after, before);
    }
  }

  /** Whether an area is in its plan. */
  record AreaPresence(UUID area, boolean before, boolean after) implements Change {
    @Override
    public Change reversed() {
      return new AreaPresence(area, after, before);
    }
  }

  record AreaAdded(UUID plan, int position, NewArea area) implements Change {
    @Override
    public Change reversed() {
      return new AreaErased(plan, position, area);
    }
  }

  /** Takes back {@link AreaAdded}; a learner's removal only changes the presence. */
  record AreaErased(UUID plan, int position, NewArea area) implements Change {
    @Override
    public Change reversed() {
      return new AreaAdded(plan, position, area);
    }
  }

  record PlanCalendar(UUID plan, Rests before, Rests after) implements Change {
    @Override
    public Change reversed() {
      return new PlanCalendar(plan, after, before);
    }
  }

  record PlanStanding(UUID plan, Standing before, Standing after) implements Change {
    @Override
    public Change reversed() {
      return new PlanStanding(plan, after, before);
    }
  }

  record PlanTitle(UUID plan, String before, String after) implements Change {
    @Override
    public Change reversed() {
      return new PlanTitle(plan, after, before);
    }
  }

  /** Which template a plan counts as a copy of. */
  record PlanTemplateKey(UUID plan, String before, String after) implements Change {
    @Override
    public Change reversed() {
      return new PlanTemplateKey(plan, after, before);
    }
  }
}
