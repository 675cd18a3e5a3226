package app.daymark.ui.survey;

import app.daymark.exchange.survey.Countries;
import app.daymark.ui.kit.Texts;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;

/** All countries and currencies there are, to choose from where a file names none. */
record Everywhere(Texts texts) {

  List<Choice> countries() {
    return Countries.names().stream().map(Choice::of).toList();
  }

  List<Choice> currencies() {
    return Currency.availableCurrencies()
        .map(each -> new Choice(name(each), each.getCurrencyCode()))
        .sorted(Comparator.comparing(Choice::name))
        .toList();
  }

  private String name(Currency each) {
    return texts.get(
        "bring.currency.name", each.getCurrencyCode(), each.getDisplayName(texts.locale()));
  }
}
