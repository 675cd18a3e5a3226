package app.daymark.ui.library;

import app.daymark.catalogue.PlanTemplate;
import app.daymark.catalogue.Role;
import app.daymark.plan.PlanSummary;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What a row of the library is about. */
sealed interface Subject {

  /** Of its row; the same each time, so that the selection stays with it. */
  UUID id();

  /** One of the learner's plans. */
  record OwnPlan(PlanSummary plan) implements Subject {
    @Override
    public UUID id() {
      return plan.id();
    }
  }

  /** A role to read about. */
  record Known(Role role) implements Subject {
    @Override
    public UUID id() {
      return named("role " + role.key());
    }
  }

  /** A plan that can be started. */
  record Startable(PlanTemplate template) implements Subject {
    @Override
    public UUID id() {
      return named("plan " + template.key());
    }
  }

  private static UUID named(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
