package app.daymark.ui.salary;

import app.daymark.catalogue.Role;
import app.daymark.salary.KeptSurvey;
import app.daymark.salary.chart.ChartContent;
import app.daymark.ui.kit.RoleChoice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Which surveys are on the chart: one of the chosen role, and others of any role beside it. */
public final class ShownSurveys {

  private final RoleChoice choice;
  private final ObservableList<KnownSurvey> all = FXCollections.observableArrayList();
  private final ObservableList<KnownSurvey> ofRole = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable KnownSurvey> first = new SimpleObjectProperty<>();
  private final ObservableList<KnownSurvey> others = FXCollections.observableArrayList();
  private final Map<String, KnownSurvey> lastFirst = new HashMap<>();
  private Runnable onChange = () -> {};
  private SurveyShelf shelf;
  private boolean taken;
  private boolean offering;

  ShownSurveys(RoleChoice choice) {
    this.choice = choice;
    this.shelf = new SurveyShelf(choice.roles(), List.of());
    first.addListener((_, _, now) -> choose(now));
    choice.role().addListener((_, _, _) -> offer());
    offer();
  }

  /** All there are, role by role. */
  public ObservableList<KnownSurvey> all() {
    return all;
  }

  /** Those of the chosen role: of its pack, then the learner's own. */
  public ObservableList<KnownSurvey> ofRole() {
    return ofRole;
  }

  /** Input: the one of the chosen role; null where there is none. */
  public ObjectProperty<@Nullable KnownSurvey> first() {
    return first;
  }

  /** Those beside it, in the order they were added. */
  public ObservableList<KnownSurvey> others() {
    return others;
  }

  /** All that should be on the chart. */
  List<KnownSurvey> picked() {
    List<KnownSurvey> picked = new ArrayList<>();
    if (first.get() != null) {
      picked.add(first.get());
    }
    picked.addAll(others);
    return picked;
  }

  /** Whether no other one has room. */
  public boolean isFull() {
    return picked().size() >= ChartContent.MOST;
  }

  /** Puts one beside those that are there; not a second time, and not more than have room. */
  public void add(KnownSurvey survey) {
    if (!isFull() && !picked().contains(survey)) {
      others.add(survey);
      onChange.run();
    }
  }

  /** Takes one away from beside the first. */
  public void remove(KnownSurvey survey) {
    if (others.remove(survey)) {
      onChange.run();
    }
  }

  /** Calls back after each change of what is picked. */
  void onChange(Runnable listener) {
    onChange = listener;
  }

  /** Goes on with what the learner has now; what is gone is no longer shown. */
  void take(List<KeptSurvey> kept) {
    SurveyShelf now = new SurveyShelf(choice.roles(), kept);
    if (!now.equals(shelf)) {
      if (taken) {
        showNew(now);
      }
      shelf = now;
      offer();
    }
    taken = true;
  }

  /** What was just brought is what the learner wants to see. */
  private void showNew(SurveyShelf now) {
    List<KnownSurvey> known = shelf.all();
    List<KnownSurvey> brought = now.all().stream().filter(each -> !known.contains(each)).toList();
    if (brought.size() == 1) {
      lastFirst.put(brought.getFirst().role(), brought.getFirst());
    }
  }

  /** Offers what there is of the role; what was looked at last comes first. */
  private void offer() {
    offering = true;
    Role role = choice.role().get();
    KnownSurvey last = lastFirst.get(role.key());
    first.set(null);
    all.setAll(shelf.all());
    ofRole.setAll(shelf.of(role));
    first.set(ofRole.contains(last) ? last : ofRole.stream().findFirst().orElse(null));
    others.removeIf(other -> !all.contains(other) || other.equals(first.get()));
    while (picked().size() > ChartContent.MOST) {
      others.removeLast();
    }
    offering = false;
    onChange.run();
  }

  private void choose(@Nullable KnownSurvey survey) {
    if (survey != null && !offering) {
      lastFirst.put(survey.role(), survey);
      others.remove(survey);
      onChange.run();
    }
  }
}
