package app.daymark.ui.salary;

import app.daymark.ui.kit.Search;
import app.daymark.ui.kit.Texts;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/** Choosing what to compare, among all surveys there are. */
public final class SurveyPickerViewModel {

  private final ShownSurveys surveys;
  private final SurveyNames names;
  private final Texts texts;
  private final StringProperty search = new SimpleStringProperty("");
  private final FilteredList<KnownSurvey> found;
  private final BooleanBinding full;
  private Runnable onChange = () -> {};
  private final ListChangeListener<KnownSurvey> follow = _ -> onChange.run();

  /** Chooses among surveys. */
  public SurveyPickerViewModel(ShownSurveys surveys, Texts texts) {
    this.surveys = surveys;
    this.names = new SurveyNames(texts);
    this.texts = texts;
    this.found = new FilteredList<>(surveys.all());
    this.full = Bindings.createBooleanBinding(surveys::isFull, surveys.first(), surveys.others());
    full.addListener((_, _, _) -> onChange.run());
    // The surveys outlive this choice among them.
    surveys.others().addListener(new WeakListChangeListener<>(follow));
    search.addListener((_, _, words) -> found.setPredicate(survey -> isMeant(survey, words)));
  }

  // Properties

  /** Input: words out of the names of roles, countries and sources. */
  public StringProperty search() {
    return search;
  }

  /** The surveys that the words fit, role by role. */
  public FilteredList<KnownSurvey> found() {
    return found;
  }

  /** What holds for now: how many more have room; or that nothing fits the words. */
  public ObservableValue<String> hint() {
    return Bindings.createStringBinding(
        () ->
            found.isEmpty()
                ? texts.get("salary.compare.none")
                : texts.get(surveys.isFull() ? "salary.compare.full" : "salary.compare.text"),
        found,
        full);
  }

  public String name(KnownSurvey survey) {
    return names.amongAll(survey);
  }

  /** Where a survey comes from, and of how many people it tells where that is known. */
  public String detail(KnownSurvey survey) {
    String source = survey.survey().source().name();
    String from = survey.own().isPresent() ? texts.get("salary.compare.own", source) : source;
    return survey.survey().count() == null
        ? from
        : texts.get("salary.lead.answers", from, survey.survey().count());
  }

  public boolean isPicked(KnownSurvey survey) {
    return surveys.picked().contains(survey);
  }

  /** Whether it can be put on the chart, or taken away. */
  public boolean canToggle(KnownSurvey survey) {
    return !survey.equals(surveys.first().get()) && (isPicked(survey) || !surveys.isFull());
  }

  /** Calls back whenever something was put on the chart or taken away. */
  public void onChange(Runnable listener) {
    onChange = listener;
  }

  // Commands

  /** Puts a survey on the chart, or takes it away. */
  public void toggle(KnownSurvey survey) {
    if (!canToggle(survey)) {
      return;
    }
    if (isPicked(survey)) {
      surveys.remove(survey);
    } else {
      surveys.add(survey);
    }
  }

  private boolean isMeant(KnownSurvey survey, @Nullable String words) {
    return Search.of(words == null ? "" : words).fits(Stream.of(name(survey), detail(survey)));
  }
}
