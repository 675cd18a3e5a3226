package app.daymark.store;

import app.daymark.journal.Action;
import org.jdbi.v3.core.Handle;

/** Changes the database as an action says; nothing else writes to it. */
@FunctionalInterface
public interface Applier {

  /**
   * Applies one action within the transaction of the handle. Depends on nothing but the action and
   * the rows that are there, so that replaying a journal gives the same rows again.
   */
  void apply(Handle handle, Action action);
}
