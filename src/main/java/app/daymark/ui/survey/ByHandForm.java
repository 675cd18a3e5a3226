package app.daymark.ui.survey;

import app.daymark.exchange.survey.Countries;
import app.daymark.ui.survey.ByHandCheck.BandProblem;
import app.daymark.ui.survey.ByHandCheck.Checked;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A survey while it is being entered by hand. */
final class ByHandForm {

  private final Map<Field, StringProperty> texts = new EnumMap<>(Field.class);
  private final Map<Field, ReadOnlyStringWrapper> problems = new EnumMap<>(Field.class);
  private final ObservableList<BandForm> bands = FXCollections.observableArrayList();
  private Runnable listener = () -> {};
  private String suggested = "";

  /** Begins empty, with one band. */
  ByHandForm() {
    for (Field field : Field.values()) {
      StringProperty text = new SimpleStringProperty("");
      texts.put(field, text);
      problems.put(field, new ReadOnlyStringWrapper(""));
      text.subscribe((_, _) -> changed());
    }
    text(Field.COUNTRY).subscribe(this::suggestCurrency);
    addBand();
  }

  /** Input: what was typed. */
  StringProperty text(Field field) {
    return Objects.requireNonNull(texts.get(field));
  }

  /** What is wrong with it; empty when nothing is. */
  ReadOnlyStringProperty problem(Field field) {
    return Objects.requireNonNull(problems.get(field)).getReadOnlyProperty();
  }

  /** Its bands, in the order they were added. */
  ObservableList<BandForm> bands() {
    return bands;
  }

  /** Adds a band that begins where the last one ends. */
  void addBand() {
    BandForm band = new BandForm();
    if (!bands.isEmpty()) {
      band.text(BandField.FROM).set(bands.getLast().text(BandField.TO).get().strip());
    }
    band.onChange(this::changed);
    bands.add(band);
    changed();
  }

  void remove(BandForm band) {
    bands.remove(band);
    changed();
  }

  /** Begins again with nothing. */
  void clear() {
    texts.values().forEach(text -> text.set(""));
    suggested = "";
    bands.clear();
    addBand();
  }

  /** All that was typed, its bands aside. */
  Map<Field, String> typed() {
    Map<Field, String> all = new EnumMap<>(Field.class);
    texts.forEach((field, text) -> all.put(field, text.get().strip()));
    return all;
  }

  /** What was typed for each band. */
  List<Map<BandField, String>> typedBands() {
    return bands.stream().map(BandForm::typed).toList();
  }

  /** Shows what is wrong where it is wrong. */
  void tell(Checked checked) {
    problems.forEach((field, problem) -> problem.set(checked.problems().getOrDefault(field, "")));
    for (int at = 0; at < bands.size(); at++) {
      bands.get(at).tell(checked.bands().getOrDefault(at, BandProblem.NONE));
    }
  }

  /** Calls back after each change; one listener at a time. */
  void onChange(Runnable follow) {
    listener = follow;
  }

  private void changed() {
    listener.run();
  }

  /** A country's own currency, unless another one was typed. */
  private void suggestCurrency(String country) {
    StringProperty currency = text(Field.CURRENCY);
    if (currency.get().isEmpty() || currency.get().equals(suggested)) {
      suggested =
          Countries.code(country)
              .flatMap(code -> Optional.ofNullable(Currency.getInstance(Locale.of("", code))))
              .map(Currency::getCurrencyCode)
              .orElse("");
      currency.set(suggested);
    }
  }
}
