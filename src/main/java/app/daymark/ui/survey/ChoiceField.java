package app.daymark.ui.survey;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Something to choose a file's answers by, and what there is to choose from. */
final class ChoiceField {

  private final ObservableList<Choice> choices = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Choice> chosen = new SimpleObjectProperty<>();

  /** What there is, with all together first; empty where there is no choice. */
  ObservableList<Choice> choices() {
    return choices;
  }

  /** Input: the choice; null is the same as all. */
  ObjectProperty<@Nullable Choice> chosen() {
    return chosen;
  }

  /** The chosen answer; null for all. */
  @Nullable String value() {
    Choice choice = chosen.get();
    return choice == null ? null : choice.value();
  }

  /** Chooses an answer, whether or not it is among those offered. */
  void choose(String value) {
    chosen.set(
        choices.stream()
            .filter(each -> value.equals(each.value()))
            .findFirst()
            .orElseGet(() -> Choice.of(value)));
  }

  /**
   * Offers these; what was chosen stays chosen.
   *
   * @param all what stands for no choice
   */
  void offer(String all, List<Choice> answers) {
    String before = value();
    Choice none = new Choice(all, null);
    choices.setAll(Stream.concat(Stream.of(none), answers.stream()).toList());
    if (before == null) {
      chosen.set(none);
    } else {
      choose(before);
    }
  }

  /** Offers nothing, and chooses nothing. */
  void clear() {
    chosen.set(null);
    choices.clear();
  }
}
