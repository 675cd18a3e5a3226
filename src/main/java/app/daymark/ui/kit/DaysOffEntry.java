package app.daymark.ui.kit;

import app.daymark.journal.DaysOff;
import app.daymark.journal.Refusal;
import app.daymark.plan.PlanTerms;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Days off while they are being entered. */
public final class DaysOffEntry {

  private final Texts texts;
  private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable DaysOff> entered = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  public DaysOffEntry(Texts texts) {
    this.texts = texts;
    from.subscribe(this::follow);
    to.subscribe(this::check);
  }

  /** Input: the first date; null while it is not entered. */
  public ObjectProperty<@Nullable LocalDate> from() {
    return from;
  }

  /** Input: the last date; null while it is not entered. */
  public ObjectProperty<@Nullable LocalDate> to() {
    return to;
  }

  /** What both dates mean; null while one is missing, or they make no sense. */
  public ReadOnlyObjectProperty<@Nullable DaysOff> entered() {
    return entered.getReadOnlyProperty();
  }

  /** Why they make no sense; empty while nothing is wrong. */
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** Makes room for other days. */
  public void clear() {
    from.set(null);
    to.set(null);
  }

  /** One day is the shortest holiday, and the most common one. */
  private void follow(@Nullable LocalDate first) {
    if (first != null && to.get() == null) {
      to.set(first);
    }
    check();
  }

  private void check() {
    LocalDate first = from.get();
    LocalDate last = to.get();
    DaysOff off = first == null || last == null ? null : DaysOff.of(first, last);
    String wrong = off == null ? "" : problem(off);
    problem.set(wrong);
    entered.set(wrong.isEmpty() ? off : null);
  }

  private String problem(DaysOff off) {
    try {
      PlanTerms.check(off);
      return "";
    } catch (Refusal e) {
      return texts.refusal(e);
    }
  }
}
