package app.daymark.salary;

import app.daymark.journal.SurveyAction;
import app.daymark.journal.SurveyAction.AddSurvey;
import app.daymark.journal.SurveyAction.BandFigures;
import app.daymark.journal.SurveyAction.RemoveSurvey;
import app.daymark.journal.SurveyAction.SurveyFigures;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The learner's own surveys in the database. */
public final class SalaryRepository {

  private final Handle handle;

  public SalaryRepository(Handle handle) {
    this.handle = handle;
  }

  /** Does what an action says. */
  public void apply(SurveyAction action) {
    switch (action) {
      case AddSurvey add -> insert(add);
      case RemoveSurvey remove -> setRemoved(remove.survey(), true);
    }
  }

  /** Takes an action back; nothing that was done after it still holds. */
  public void revert(SurveyAction action) {
    switch (action) {
      case AddSurvey add -> handle.execute("delete from salary_survey where id = ?", add.survey());
      case RemoveSurvey remove -> setRemoved(remove.survey(), false);
    }
  }

  private void setRemoved(UUID survey, boolean removed) {
    handle.execute("update salary_survey set removed = ? where id = ?", removed, survey);
  }

  private void insert(AddSurvey add) {
    SurveyFigures figures = add.figures();
    handle
        .createUpdate(
            """
            insert into salary_survey (id, position, role_key, country, survey_year, currency,
              average, low, high, source, source_year, note, removed)
            values (:survey, (select count(*) from salary_survey), :role, :country, :year,
              :currency, :average, :low, :high, :source, :sourceYear, :note, false)
            """)
        .bind("survey", add.survey())
        .bind("role", add.role())
        .bind("country", figures.country())
        .bind("year", figures.year())
        .bind("currency", figures.currency())
        .bind("average", figures.average().orElse(null))
        .bind("low", figures.low().orElse(null))
        .bind("high", figures.high().orElse(null))
        .bind("source", figures.source())
        .bind("sourceYear", figures.sourceYear())
        .bind("note", figures.note())
        .execute();
    for (BandFigures band : figures.bands()) {
      handle
          .createUpdate(
              """
              insert into salary_band (survey_id, from_years, to_years, mean, p10, p25, median,
                p75, p90, answers)
              values (:survey, :fromYears, :toYears, :mean, :p10, :p25, :median, :p75, :p90,
                :count)
              """)
          .bind("survey", add.survey())
          .bind("fromYears", band.fromYears())
          .bind("toYears", band.toYears().orElse(null))
          .bind("mean", band.mean().orElse(null))
          .bind("p10", band.p10().orElse(null))
          .bind("p25", band.p25().orElse(null))
          .bind("median", band.median().orElse(null))
          .bind("p75", band.p75().orElse(null))
          .bind("p90", band.p90().orElse(null))
          .bind("count", band.count().orElse(null))
          .execute();
    }
  }

  /** The surveys of a role, the one kept first on top. */
  List<KeptSurvey> surveys(String role) {
    return handle
        .createQuery(
            "select * from salary_survey where role_key = ? and not removed order by position")
        .bind(0, role)
        .map((row, _) -> survey(row))
        .list();
  }

  /** The surveys of all roles, the one kept first on top. */
  List<KeptSurvey> surveys() {
    return handle
        .createQuery("select * from salary_survey where not removed order by position")
        .map((row, _) -> survey(row))
        .list();
  }

  private KeptSurvey survey(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    Currency currency = Currency.getInstance(row.getString("currency"));
    Money low = money(row, "low", currency);
    Money high = money(row, "high", currency);
    return new KeptSurvey(
        id,
        row.getString("role_key"),
        new SalarySurvey(
            row.getString("country"),
            row.getInt("survey_year"),
            money(row, "average", currency),
            low == null || high == null ? null : new SalarySurvey.Range(low, high),
            bands(id, currency),
            new Source(row.getString("source"), row.getInt("source_year"), row.getString("note"))));
  }

  private List<SalaryBand> bands(UUID survey, Currency currency) {
    return handle
        .createQuery("select * from salary_band where survey_id = ? order by from_years")
        .bind(0, survey)
        .map((row, _) -> band(row, currency))
        .list();
  }

  private static SalaryBand band(ResultSet row, Currency currency) throws SQLException {
    return new SalaryBand(
        row.getInt("from_years"),
        row.getObject("to_years", Integer.class),
        money(row, "mean", currency),
        money(row, "p10", currency),
        money(row, "p25", currency),
        money(row, "median", currency),
        money(row, "p75", currency),
        money(row, "p90", currency),
        row.getObject("answers", Long.class));
  }

  private static @Nullable Money money(ResultSet row, String column, Currency currency)
      throws SQLException {
    BigDecimal amount = row.getBigDecimal(column);
    return amount == null ? null : Money.ofHundredths(amount, currency);
  }
}
