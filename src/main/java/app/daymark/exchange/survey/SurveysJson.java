package app.daymark.exchange.survey;

import app.daymark.salary.Money;
import app.daymark.salary.SalaryBand;
import app.daymark.salary.SalarySurvey;
import app.daymark.salary.SalarySurvey.Range;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Surveys as JSON, for other programs. What is unknown is null; amounts are a year's. */
public final class SurveysJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private SurveysJson() {}

  /** The surveys of a role as one line of text, ending in a line feed. */
  public static String of(String role, List<SalarySurvey> surveys) {
    ObjectNode document = JSON.createObjectNode();
    document.put("role", role);
    surveys.forEach(survey -> document.withArray("surveys").add(tree(survey)));
    if (surveys.isEmpty()) {
      document.putArray("surveys");
    }
    return JSON.writeValueAsString(document) + "\n";
  }

  private static ObjectNode tree(SalarySurvey survey) {
    ObjectNode tree = JSON.createObjectNode();
    Currency currency = survey.currency();
    Range range = survey.range();
    tree.put("country", survey.country().isEmpty() ? null : survey.country());
    tree.put("year", survey.year());
    tree.put("currency", currency == null ? null : currency.getCurrencyCode());
    put(tree, "average", survey.average());
    put(tree, "low", range == null ? null : range.low());
    put(tree, "high", range == null ? null : range.high());
    tree.put("count", survey.count());
    ObjectNode source = tree.putObject("source");
    source.put("name", survey.source().name());
    source.put("year", survey.source().year());
    source.put("note", survey.source().note());
    tree.putArray("bands").addAll(survey.bands().stream().map(SurveysJson::tree).toList());
    return tree;
  }

  private static ObjectNode tree(SalaryBand band) {
    ObjectNode tree = JSON.createObjectNode();
    tree.put("fromYears", band.fromYears());
    tree.put("toYears", band.toYears());
    put(tree, "mean", band.average());
    put(tree, "p10", band.p10());
    put(tree, "p25", band.p25());
    put(tree, "median", band.median());
    put(tree, "p75", band.p75());
    put(tree, "p90", band.p90());
    tree.put("count", band.count());
    return tree;
  }

  private static void put(ObjectNode tree, String name, @Nullable Money money) {
    tree.put(name, money == null ? null : money.amount());
  }
}
