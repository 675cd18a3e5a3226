package app.daymark.ui.survey;

import app.daymark.ui.survey.ByHandCheck.BandProblem;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A band while it is being entered. */
final class BandForm {

  private final Map<BandField, StringProperty> texts =
      Arrays.stream(BandField.values())
          .collect(
              Collectors.toMap(
                  Function.identity(),
                  _ -> new SimpleStringProperty(""),
                  (first, _) -> first,
                  () -> new EnumMap<>(BandField.class)));
  private final ReadOnlyObjectWrapper<BandProblem> problem =
      new ReadOnlyObjectWrapper<>(BandProblem.NONE);

  /** Input: what was typed. */
  StringProperty text(BandField field) {
    return Objects.requireNonNull(texts.get(field));
  }

  /** What is wrong with it. */
  ReadOnlyObjectProperty<BandProblem> problem() {
    return problem.getReadOnlyProperty();
  }

  void tell(BandProblem found) {
    problem.set(found);
  }

  /** All that was typed. */
  Map<BandField, String> typed() {
    Map<BandField, String> all = new EnumMap<>(BandField.class);
    texts.forEach((field, text) -> all.put(field, text.get().strip()));
    return all;
  }

  void onChange(Runnable listener) {
    texts.values().forEach(text -> text.subscribe((_, _) -> listener.run()));
  }
}
