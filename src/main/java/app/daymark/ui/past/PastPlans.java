package app.daymark.ui.past;

import app.daymark.past.PastDay;
import app.daymark.past.PastPlan;
import app.daymark.plan.Plan;
import app.daymark.plan.PlanHead;
import app.daymark.ui.kit.ListRow;
import app.daymark.ui.kit.PlanRows;
import app.daymark.ui.kit.ShownRows;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.past.PastWords.PlanLines;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The plans there were on a day, and the one of them that is looked at. */
final class PastPlans {

  private final Texts texts;
  private final PastWords words;
  private final ObservableList<@Nullable PlanHead> all = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable PlanHead> chosen = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<PlanLines> lines =
      new ReadOnlyObjectWrapper<>(PlanLines.NONE);
  private final ShownRows rows = new ShownRows();

  private @Nullable PastDay day;
  private boolean isNow;
  private @Nullable UUID wanted;
  private boolean showing;

  /**
   * Shows none yet.
   *
   * @param wanted the plan to look at where it was there; null for any
   */
  PastPlans(@Nullable UUID wanted, Texts texts) {
    this.wanted = wanted;
    this.texts = texts;
    this.words = new PastWords(texts);
    chosen.addListener((_, _, now) -> choose(now));
  }

  // Properties

  /** All of them, the one started first on top. */
  ObservableList<@Nullable PlanHead> all() {
    return all;
  }

  /** Input: the plan to look at; null only while there is none. */
  ObjectProperty<@Nullable PlanHead> chosen() {
    return chosen;
  }

  /** How far the plan was, and what became of it. */
  ReadOnlyObjectProperty<PlanLines> lines() {
    return lines.getReadOnlyProperty();
  }

  /** The plan's tasks as they stood. */
  ObservableList<ListRow> rows() {
    return rows.all();
  }

  // Commands

  /**
   * Shows another day; the plan that is looked at stays, where it was there.
   *
   * @param now whether what stood then is the present
   */
  void show(PastDay other, boolean now) {
    day = other;
    isNow = now;
    showing = true;
    List<PlanHead> heads = other.plans().stream().map(plan -> head(plan.then())).toList();
    if (!all.equals(heads)) {
      all.setAll(heads);
    }
    Optional<PastPlan> shown = shown(other);
    chosen.set(shown.map(plan -> head(plan.then())).orElse(null));
    showing = false;
    shown.ifPresentOrElse(plan -> show(plan, other), () -> rows.show(List.of()));
  }

  private void choose(@Nullable PlanHead head) {
    PastDay present = day;
    if (!showing && head != null && present != null) {
      wanted = head.id();
      shown(present).ifPresent(plan -> show(plan, present));
    }
  }

  /** The wanted one, or else the latest there was. */
  private Optional<PastPlan> shown(PastDay of) {
    return of.plans().stream()
        .filter(plan -> plan.then().id().equals(wanted))
        .findFirst()
        .or(() -> of.plans().reversed().stream().findFirst());
  }

  private void show(PastPlan plan, PastDay of) {
    lines.set(words.lines(plan, isNow));
    rows.show(PlanRows.of(plan.then(), of.date(), texts));
  }

  private static PlanHead head(Plan plan) {
    return new PlanHead(
        plan.id(), plan.title(), plan.startedOn(), plan.status(), plan.isFinished());
  }
}
