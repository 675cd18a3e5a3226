package app.daymark.ui.survey;

import app.daymark.exchange.survey.ImportReport;
import app.daymark.exchange.survey.ImportReport.Format;
import app.daymark.exchange.survey.SurveyOptions;
import app.daymark.journal.Refusal;
import app.daymark.salary.BandBounds;
import app.daymark.ui.kit.Texts;
import java.util.Currency;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Which answers of a file are to count, while that is being chosen. */
final class ImportForm {

  static final int EARLIEST = 1_900;
  static final int LATEST = 2_200;

  private final Texts texts;
  private final Everywhere everywhere;
  private final ChoiceField country = new ChoiceField();
  private final ChoiceField developerType = new ChoiceField();
  private final ChoiceField employment = new ChoiceField();
  private final ChoiceField experience = new ChoiceField();
  private final ChoiceField currency = new ChoiceField();
  private final StringProperty bounds = new SimpleStringProperty(BandBounds.USUAL.text());
  private final StringProperty year = new SimpleStringProperty("");
  private final BooleanProperty leavesOutliersOut = new SimpleBooleanProperty(true);
  private final ReadOnlyBooleanWrapper makesBands = new ReadOnlyBooleanWrapper(true);
  private boolean isFilling;

  ImportForm(Texts texts) {
    this.texts = texts;
    this.everywhere = new Everywhere(texts);
  }

  ChoiceField country() {
    return country;
  }

  ChoiceField developerType() {
    return developerType;
  }

  ChoiceField employment() {
    return employment;
  }

  /** The column that tells years of experience. */
  ChoiceField experience() {
    return experience;
  }

  ChoiceField currency() {
    return currency;
  }

  /** Input: where bands begin, in years, such as {@code 0, 1, 5, 10}. */
  StringProperty bounds() {
    return bounds;
  }

  /** Input: what year the figures are about; empty for what the file says. */
  StringProperty year() {
    return year;
  }

  /** Input: whether pay far from all other is left out. */
  BooleanProperty leavesOutliersOut() {
    return leavesOutliersOut;
  }

  /** Whether bands are made from single answers: a file of bands has them already. */
  ReadOnlyBooleanProperty makesBands() {
    return makesBands.getReadOnlyProperty();
  }

  /** Calls back when the learner chose something else. */
  void onChange(Runnable listener) {
    for (ObservableValue<?> input :
        List.of(
            country.chosen(),
            developerType.chosen(),
            employment.chosen(),
            experience.chosen(),
            currency.chosen(),
            bounds,
            year,
            leavesOutliersOut)) {
      input.subscribe((_, _) -> {
        if (!isFilling) {
          listener.run();
        }
      });
    }
  }

  /** Begins with another file: nothing is chosen, and nothing known about what there is. */
  void clear() {
    fill(() -> {
      List.of(country, developerType, employment, experience, currency).forEach(ChoiceField::clear);
      bounds.set(BandBounds.USUAL.text());
      year.set("");
      leavesOutliersOut.set(true);
      makesBands.set(true);
    });
  }

  /** Offers what a file has. */
  void offer(ImportReport report) {
    fill(() -> {
      makesBands.set(report.format() != Format.BANDS);
      country.offer(
          texts.get("bring.country.all"),
          report.countries().isEmpty()
              ? everywhere.countries()
              : report.countries().stream().map(Choice::of).toList());
      offer(developerType, "bring.type.all", report.developerTypes());
      offer(employment, "bring.employment.all", report.employments());
      offer(experience, "bring.experience.best", report.experiences());
      currency.offer(
          texts.get(
              report.format() == Format.STACK_OVERFLOW
                  ? "bring.currency.dollars"
                  : "bring.currency.file"),
          everywhere.currencies());
    });
  }

  /** Offers what any file may need, where its own answers are not known. */
  void offerBasics() {
    fill(() -> {
      country.offer(texts.get("bring.country.all"), everywhere.countries());
      currency.offer(texts.get("bring.currency.file"), everywhere.currencies());
    });
  }

  private void offer(ChoiceField field, String allKey, List<String> answers) {
    if (!answers.isEmpty()) {
      field.offer(texts.get(allKey), answers.stream().map(Choice::of).toList());
    }
  }

  private void fill(Runnable filling) {
    isFilling = true;
    try {
      filling.run();
    } finally {
      isFilling = false;
    }
  }

  /**
   * The choices as the import takes them.
   *
   * @param thisYear the year it is now
   * @throws Refusal when one of them makes no sense
   */
  SurveyOptions options(int thisYear) {
    String code = currency.value();
    return new SurveyOptions(
        country.value(),
        developerType.value(),
        experience.value(),
        employment.value(),
        code == null ? null : Currency.getInstance(code),
        chosenYear(),
        chosenBounds(),
        !leavesOutliersOut.get(),
        thisYear);
  }

  private BandBounds chosenBounds() {
    try {
      return BandBounds.of(bounds.get());
    } catch (IllegalArgumentException e) {
      throw Refusal.inWords(texts.get("bring.bounds.wrong"), e);
    }
  }

  private @Nullable Integer chosenYear() {
    String text = year.get().strip();
    if (text.isEmpty()) {
      return null;
    }
    int chosen = text.matches("\\d{4}") ? Integer.parseInt(text) : 0;
    if (chosen < EARLIEST || chosen > LATEST) {
      throw Refusal.inWords(texts.get("bring.year.wrong"));
    }
    return chosen;
  }
}
