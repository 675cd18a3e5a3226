package app.daymark.ui.survey;

import app.daymark.salary.BandRules;
import app.daymark.salary.SalaryBand;
import app.daymark.ui.kit.Texts;
import app.daymark.ui.survey.ByHandCheck.BandProblem;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Bands that were typed, as far as they make sense.
 *
 * @param bands those that do, in the order of their beginnings
 * @param problems what is wrong with the others, by their numbers from 0
 */
record BandsCheck(List<SalaryBand> bands, Map<Integer, BandProblem> problems) {

  /** Looks at them; one in which nothing was typed but where it begins is passed over. */
  static BandsCheck of(List<Map<BandField, String>> typed, Currency currency, Texts texts) {
    Map<Integer, SalaryBand> bands = new TreeMap<>();
    Map<Integer, BandProblem> problems = new TreeMap<>();
    for (int at = 0; at < typed.size(); at++) {
      if (isEntered(typed.get(at))) {
        TypedBand reading = new TypedBand(typed.get(at), currency, texts);
        SalaryBand band = reading.read();
        if (band == null) {
          problems.put(at, reading.problem());
        } else {
          bands.put(at, band);
        }
      }
    }
    tellOverlap(bands, problems, texts);
    List<SalaryBand> ascending =
        bands.values().stream().sorted(Comparator.comparingInt(SalaryBand::fromYears)).toList();
    return new BandsCheck(ascending, problems);
  }

  private static boolean isEntered(Map<BandField, String> band) {
    return band.entrySet().stream()
        .anyMatch(each -> each.getKey() != BandField.FROM && !each.getValue().isEmpty());
  }

  private static void tellOverlap(
      Map<Integer, SalaryBand> bands, Map<Integer, BandProblem> problems, Texts texts) {
    List<Map.Entry<Integer, SalaryBand>> ascending =
        bands.entrySet().stream()
            .sorted(Comparator.comparingInt(each -> each.getValue().fromYears()))
            .toList();
    BandRules.overlap(ascending.stream().map(Map.Entry::getValue).toList())
        .ifPresent(overlap -> {
          // Of two that are alike the latter one is meant: they are told apart by place.
          int second =
              ascending.stream()
                  .filter(each -> each.getValue().equals(overlap.second()))
                  .toList()
                  .getLast()
                  .getKey();
          problems.put(
              second,
              new BandProblem(
                  texts.get("hand.wrong.overlap", overlap.first().years()),
                  Set.of(BandField.FROM)));
        });
  }
}
